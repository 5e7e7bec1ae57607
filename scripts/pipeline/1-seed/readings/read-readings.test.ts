import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { readReadings } from './read-readings.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'on-record-readings-'));
afterAll(() => rmSync(folder, { recursive: true }));

const nameOf = (fullPath: string): string => path.relative(folder, fullPath).split(path.sep).join('/');
const reading = {
  claim: 'aaaaaaaaaa',
  position: 'pier',
  question: '0123456789abcdef',
  model: 'pier-9b',
  stance: 'oppose',
  words: 'no pier',
};
const line = (more: object = {}): string => `${JSON.stringify({ ...reading, ...more })}\n`;

let cases = 0;
const read = (files: Readonly<Record<string, string>>, articles: readonly string[] = ['pier', 'harbour']) => {
  cases += 1;
  const dir = path.join(folder, String(cases));
  mkdirSync(path.join(dir, 'readings'), { recursive: true });
  for (const [file, text] of Object.entries(files)) writeFileSync(path.join(dir, 'readings', file), text);
  return readReadings(dir, nameOf, articles);
};

test('no folder, no readings', () => {
  expect(readReadings(path.join(folder, 'none'), nameOf, ['a'])).toEqual({ values: [], issues: [], unusable: new Set() });
});

test('answers know their article, their file and their line; what a run that was killed left is passed over', () => {
  const {
    values: readings,
    issues,
    unusable,
  } = read({
    'pier.ndjson': `${line()}\n${line({ position: 'ferry', stance: 'none', words: '' })}`,
    '.pier.ndjson.new': '{"half',
  });
  expect(issues).toEqual([]);
  expect([...unusable]).toEqual([]);
  expect(readings).toMatchObject([{ article: 'pier', file: expect.stringMatching(/\/readings\/pier\.ndjson$/) }]);
  expect(readings[0]?.readings).toEqual([
    { ...reading, line: 1 },
    { ...reading, position: 'ferry', stance: 'none', words: '', line: 3 },
  ]);
});

test.each<[string, Record<string, string>, string, number | undefined, string[]]>([
  ['half a line', { 'pier.ndjson': `${line()}{"claim":"aa` }, 'malformed-json', 2, ['pier']],
  ['a conflict of versions', { 'pier.ndjson': `<<<<<<< HEAD\n${line()}` }, 'malformed-json', 1, ['pier']],
  ['a list', { 'pier.ndjson': '[]\n' }, 'malformed-json', 1, ['pier']],
  ['a field of its own', { 'pier.ndjson': line({ actors: ['ada-north'] }) }, 'unknown-field', 1, ['pier']],
  ['a missing field', { 'pier.ndjson': line({ model: undefined }) }, 'missing-field', 1, ['pier']],
  ['a stance of its own', { 'pier.ndjson': line({ stance: 'loves' }) }, 'invalid-value', 1, ['pier']],
  ['a name that a terminal would obey', { 'pier.ndjson': line({ model: '\u001b[31mpier' }) }, 'invalid-value', 1, ['pier']],
  ['a name that hides', { 'pier.ndjson': line({ model: 'pier\u202e9b' }) }, 'invalid-value', 1, ['pier']],
  ['a long name', { 'pier.ndjson': line({ model: 'x'.repeat(81) }) }, 'invalid-value', 1, ['pier']],
  ['the same twice', { 'pier.ndjson': `${line()}${line({ stance: 'support' })}` }, 'repeated-reading', 2, ['pier']],
  ['of no article', { 'lighthouse.ndjson': line() }, 'no-article', undefined, []],
  ['no answers', { 'pier.json': line() }, 'not-read', undefined, []],
])('%s: reported, and its article waits', (_, files, code, at, waiting) => {
  const { values: readings, issues, unusable } = read(files);
  expect(issues.map((issue) => [issue.code, issue.line])).toEqual([[code, at]]);
  expect(issues[0]?.hint).toBeTruthy();
  expect([...unusable]).toEqual(waiting);
  expect(readings).toEqual([]);
});
