import { expect, test } from 'vitest';
import { printMistakes, printPairMistakes, printStatementMistakes } from './print-mistakes.ts';

const none = { hits: 0, of: 0 };
const part = (...subjects: readonly string[]) => ({
  part: 'first' as const,
  right: none,
  stancePrecision: none,
  stanceRecall: none,
  decided: [],
  mistakes: subjects.map((subject) => ({ subject, wanted: 'oppose', given: 'none', rule: '', words: '[Vane] <said> {no}.' })),
});

test('a mistake in a dossier takes three lines, the words as they are', () => {
  const mistake = { kind: 'date', where: 'a-1', wanted: '2026-03-03', given: 'none', words: 'Vane <b>said</b> “no”' } as const;
  expect(printMistakes([mistake, { ...mistake, kind: 'false find', where: 'a.md' }])).toBe(
    'date (a-1)\n  wanted 2026-03-03; given none\n  Vane <b>said</b> “no”\nfalse find (a.md)\n  wanted 2026-03-03; given none\n  Vane <b>said</b> “no”',
  );
});

test('those of single statements come part after part', () => {
  expect(printStatementMistakes([part('fares'), part(), part('pier', 'quota')]).match(/^stance \(.+\)$/gm)).toEqual([
    'stance (fares)',
    'stance (pier)',
    'stance (quota)',
  ]);
  expect(printStatementMistakes([part('fares')])).toBe('stance (fares)\n  wanted oppose; given none \n  [Vane] <said> {no}.');
});

test('a pair of claims takes one line', () => {
  const pair = { kind: 'joined', subject: 'fares', first: 'a', second: 'b', why: 'two days' } as const;
  expect(printPairMistakes([pair, { ...pair, kind: 'missed' }])).toBe('joined (fares: a, b) two days\nmissed (fares: a, b) two days');
});

test('without mistakes nothing is printed', () => {
  expect([printMistakes([]), printStatementMistakes([part()]), printPairMistakes([])]).toEqual(['', '', '']);
});
