import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { evaluateSilence } from './evaluate-silence.ts';

let file = '';
beforeAll(() => {
  file = path.join(mkdtempSync(path.join(tmpdir(), 'on-record-silence-')), 'silence.json');
});
afterAll(() => rmSync(path.dirname(file), { recursive: true }));

const evaluate = (rows: unknown) => {
  writeFileSync(file, JSON.stringify(rows));
  return evaluateSilence(file, 'rules');
};
const quiet = ['weather', 'Rain fell over the harbour all week.'];
const loud = ['a plain statement', 'Vane said that fares would rise.'];

test.each([
  ['no sentences', [], 0, 0, []],
  ['one that yields nothing', [quiet], 1, 1, []],
  ['one that yields something', [loud], 0, 1, [loud[1]]],
  ['both', [quiet, loud, quiet], 2, 3, [loud[1]]],
])('%s', (_, rows, hits, of, sentences) => {
  expect(evaluate(rows)).toEqual({ silent: { hits, of }, loud: sentences });
});

test.each([
  ['no list', {}],
  ['a sentence without its reason', [['Rain fell.']]],
  ['an empty sentence', [['weather', '']]],
])('%s is refused', (_, rows) => {
  expect(() => evaluate(rows)).toThrow();
});

test('where the file is absent nothing is measured', () => {
  expect(evaluateSilence(path.join(path.dirname(file), 'nowhere.json'), 'rules')).toBeUndefined();
});
