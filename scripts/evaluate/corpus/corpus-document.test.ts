import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { corpusArticle, corpusDocument, readJsonl } from './corpus-document.ts';

let file = '';
beforeAll(() => {
  file = path.join(mkdtempSync(path.join(tmpdir(), 'on-record-corpus-')), 'dev.jsonl');
});
afterAll(() => rmSync(path.dirname(file), { recursive: true }));

const read = (text: string, schema: typeof corpusArticle | typeof corpusDocument = corpusArticle) => {
  writeFileSync(file, text);
  return readJsonl(file, schema);
};
const ids = (text: string): string[] => read(text).map(({ id }) => id);

test.each([
  ['nothing', '', []],
  ['one line', '{"id":"a","text":"Vane left."}', ['a']],
  ['two, and the line that ends the file', '{"id":"a","text":""}\n{"id":"b","text":""}\n', ['a', 'b']],
  ['blank lines between', '\n{"id":"a","text":""}\n  \r\n\n{"id":"b","text":""}', ['a', 'b']],
  ['lines that end as on Windows', '{"id":"a","text":""}\r\n{"id":"b","text":""}\r\n', ['a', 'b']],
  ['a field too many', '{"id":"a","text":"","note":1}', ['a']],
])('%s', (_, text, expected) => {
  expect(ids(text)).toEqual(expected);
});

test.each([
  ['no JSON', '{"id":"a","text":""}\n{"id":', 2],
  ['no text', '{"id":"a"}', 1],
  ['a number for an id, below a blank line', '\n{"id":7,"text":""}', 2],
  ['a list', '[]', 1],
])('%s is located', (_, text, line) => {
  expect(() => read(text)).toThrow(`${file}:${line} is not a document of the corpus`);
});

const annotated = (attribution: object): string => JSON.stringify({ id: 'a', text: 'Vane left.', attributions: [attribution] });

test.each([
  ['spans as pairs', { source: [[0, 4]], cue: [], content: [[5, 9]] }, true],
  ['a role that is missing', { source: [], cue: [] }, false],
  ['an offset below zero', { source: [[-1, 4]], cue: [], content: [] }, false],
  ['half a character', { source: [[0, 4.5]], cue: [], content: [] }, false],
  ['a span of three', { source: [[0, 4, 9]], cue: [], content: [] }, false],
])('an attribution: %s', (_, attribution, isRight) => {
  const result = () => read(annotated(attribution), corpusDocument);
  if (isRight) expect(result()).toMatchObject([{ attributions: [attribution] }]);
  else expect(result).toThrow(':1 is not a document of the corpus');
});
