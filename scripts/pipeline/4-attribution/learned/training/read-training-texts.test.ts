import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readTrainingTexts, splitPlainText } from './read-training-texts.ts';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'on-record-training-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

const read = (...lines: readonly (object | string)[]) => {
  const file = path.join(folder, 'texts.jsonl');
  writeFileSync(file, lines.map((line) => `${typeof line === 'string' ? line : JSON.stringify(line)}\n`).join(''));
  return readTrainingTexts(file);
};
const vane = { id: 'a', text: 'Vane said no.', attributions: [{ source: [[0, 4]], cue: [[5, 9]], content: [[10, 12]] }] };

test('articles come in the order of their lines, their pairs as spans', () => {
  const [first, second] = read(vane, { id: 'b', text: '', attributions: [], more: 'ignored' });
  expect(first).toMatchObject({ id: 'a', text: 'Vane said no.' });
  expect(first?.attributions).toEqual([{ source: [{ start: 0, end: 4 }], cue: [{ start: 5, end: 9 }], content: [{ start: 10, end: 12 }] }]);
  expect(first?.sentences).toHaveLength(1);
  expect(second).toEqual({ id: 'b', text: '', sentences: [], attributions: [] });
});

test('an empty file has none', () => {
  expect(read()).toEqual([]);
});

test.each([
  ['no JSON', '{"id":'],
  ['no text', { id: 'a', attributions: [] }],
  ['a role that is missing', { ...vane, attributions: [{ source: [], cue: [] }] }],
  ['a span of three', { ...vane, attributions: [{ source: [[0, 4, 5]], cue: [], content: [] }] }],
  ['words in place of offsets', { ...vane, attributions: [{ source: [['0', '4']], cue: [], content: [] }] }],
])('%s is refused', (_, line) => {
  expect(() => read(line)).toThrow();
});

test.each([
  ['Vane left. Cole sat.', [0, 0]],
  ['Vane left.\nCole sat.', [0, 1]],
  ['\n\n Vane left.\n\t\nCole sat.\n', [0, 1]],
  ['', []],
])('each line of %j that is not blank is a block', (text, blocks) => {
  expect(splitPlainText(text).map(({ block }) => block)).toEqual(blocks);
});
