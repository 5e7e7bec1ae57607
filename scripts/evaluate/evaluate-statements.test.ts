import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { evaluateStatements } from './evaluate-statements.ts';

let file = '';
beforeAll(() => {
  file = path.join(mkdtempSync(path.join(tmpdir(), 'on-record-statements-')), 'statements.json');
});
afterAll(() => rmSync(path.dirname(file), { recursive: true }));

const evaluate = (subjects: unknown) => {
  writeFileSync(file, JSON.stringify(subjects));
  return evaluateStatements(file);
};
const ferry = (part: string, ...statements: readonly (readonly string[])[]) => ({
  subject: 'ferry',
  part,
  position: { text: 'The night ferry is kept', keywords: [['night ferry'], ['keep', 'kept']] },
  statements,
});
const kept = '[Vane] <said> {the night ferry must be kept}.';
const rain = '[Vane] <said> {rain fell}.';

test.each<[string, readonly (readonly string[])[], object]>([
  ['right', [['support', kept]], { right: { hits: 1, of: 1 }, stancePrecision: { hits: 1, of: 1 }, stanceRecall: { hits: 1, of: 1 } }],
  [
    'rightly none',
    [['none', rain]],
    { right: { hits: 1, of: 1 }, stancePrecision: { hits: 0, of: 0 }, stanceRecall: { hits: 0, of: 0 }, mistakes: [] },
  ],
  [
    'one given that should not be',
    [['none', kept]],
    { right: { hits: 0, of: 1 }, stancePrecision: { hits: 0, of: 1 }, stanceRecall: { hits: 0, of: 0 } },
  ],
  ['one missed', [['oppose', rain]], { right: { hits: 0, of: 1 }, stancePrecision: { hits: 0, of: 0 }, stanceRecall: { hits: 0, of: 1 } }],
  [
    'the other one given',
    [['oppose', kept]],
    { right: { hits: 0, of: 1 }, stancePrecision: { hits: 0, of: 1 }, stanceRecall: { hits: 0, of: 1 } },
  ],
  ['no statements', [], []],
])('%s', (_, statements, expected) => {
  const parts = evaluate([ferry('first', ...statements)]);
  if (Array.isArray(expected)) expect(parts).toEqual(expected);
  else expect(parts).toMatchObject([expected]);
});

test('a mistake shows what was wanted, what was given, and the words as they are marked', () => {
  const [part] = evaluate([ferry('first', ['oppose', rain])]) ?? [];
  expect(part?.mistakes).toEqual([{ subject: 'ferry', wanted: 'oppose', given: 'none', rule: '', words: rain }]);
});

test('parts are measured apart, in the order in which they were written', () => {
  const parts = evaluate([ferry('third', ['none', rain]), ferry('first', ['none', rain]), ferry('third', ['none', rain])]);
  expect(parts?.map(({ part, right }) => [part, right.of])).toEqual([
    ['first', 1],
    ['third', 2],
  ]);
});

test.each([
  ['a part that there is not', [ferry('last', ['none', rain])]],
  ['a stance that there is not', [ferry('first', ['maybe', rain])]],
  ['a field too many', [{ ...ferry('first'), note: 1 }]],
])('%s is refused', (_, subjects) => {
  expect(() => evaluate(subjects)).toThrow();
});

test('where the file is absent nothing is measured', () => {
  expect(evaluateStatements(path.join(path.dirname(file), 'nowhere.json'))).toBeUndefined();
});
