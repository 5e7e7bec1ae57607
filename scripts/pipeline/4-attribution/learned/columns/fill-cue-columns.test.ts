import { expect, test } from 'vitest';
import { type Columns, makeColumns, mix } from './columns.ts';
import { fillCueColumns } from './fill-cue-columns.ts';
import { fillWordColumns } from './fill-word-columns.ts';
import { tokensOf, wordsOf } from './token-list.fixture.ts';

/** Columns of a chain in which words have the cue rates given, by word. */
const fill = (marked: string, rates: Readonly<Record<string, number>>, pairs: Readonly<Record<string, number>> = {}): Columns => {
  const list = tokensOf(marked);
  const columns = makeColumns(list.words.length);
  fillWordColumns(columns, list);
  for (const [i, word] of list.words.entries()) {
    columns.cueRate[i] = rates[word] ?? 0;
    columns.pairRate[i] = pairs[word] ?? 0;
  }
  fillCueColumns(columns, list);
  return columns;
};
const words = ['said', 'warned', 'according', 'fares', 'rise', 'vane', '.', 'VERB ed', 'VERB base', 'NOUN', 'PROPN'];

const line = 'Vane/PROPN said/VERB fares/NOUN rise/VERB and/CCONJ warned/VERB Cole/PROPN';
const rates = { said: 9, warned: 6, rise: 4 };

test('each token knows the nearest likely cue on either side, itself left out', () => {
  const columns = fill(line, rates);
  expect(wordsOf(columns.leftCue, words)).toBe('0 0 said said said said warned');
  expect(wordsOf(columns.rightCue, words)).toBe('said warned warned warned warned 0 0');
});

test('what follows that cue is known by its tag', () => {
  const columns = fill(line, rates);
  expect(wordsOf(columns.leftCueAfter, words)).toBe('0 0 NOUN NOUN NOUN NOUN PROPN');
  expect(wordsOf(columns.rightCueAfter, words)).toBe('NOUN PROPN PROPN PROPN PROPN 0 0');
});

test.each([
  ['a rate below the likely', { said: 4 }, {}, '0 0 0 0 0 0 0'],
  ['the least that is likely', { said: 5 }, {}, '0 0 said said said said said'],
  ['a pair must be one step likelier', {}, { said: 5 }, '0 0 0 0 0 0 0'],
  ['a likely pair', {}, { said: 6 }, '0 0 said said said said said'],
])('a likely cue: %s', (_, cues, pairs, expected) => {
  expect(wordsOf(fill(line, cues, pairs).leftCue, words)).toBe(expected);
});

test('the likeliest of a sentence, the first of equals, and on which side of a token it stands', () => {
  const columns = fill(line, { said: 6, warned: 6 });
  expect(wordsOf(columns.topCue, words)).toBe('said said said said said said said');
  expect([...columns.topCueSide]).toEqual([4, 3, 2, 2, 2, 2, 2]);
  expect(wordsOf(fill(line, { said: 6, warned: 7 }).topCue, words).split(' ')[0]).toBe('warned');
});

test('a sentence without a likely cue says so, and knows the rates of those beside it', () => {
  const columns = fill('She/PRON said/VERB | Rain/NOUN fell/VERB | He/PRON warned/VERB', rates);
  expect(wordsOf(columns.topCue, words)).toBe('said said 0 0 warned warned');
  expect([...columns.topCueSide]).toEqual([4, 3, 1, 1, 4, 3]);
  expect([...columns.topBefore]).toEqual([1, 1, 10, 10, 1, 1]);
  expect([...columns.topAfter]).toEqual([1, 1, 7, 7, 1, 1]);
});

test('no cue is seen across the end of a sentence', () => {
  const columns = fill('She/PRON said/VERB | Rain/NOUN fell/VERB', rates);
  expect(wordsOf(columns.leftCue, words)).toBe('0 0 0 0');
  expect(wordsOf(columns.rightCue, words)).toBe('said 0 0 0');
});

/** The gap between a cue and the last word, of marks, a verb, a crossed quotation and a distance in steps. */
const gap = (marks: number, verb: 0 | 1, crosses: 0 | 1, steps: number): number => mix(mix(marks * 4 + verb * 2 + crosses, 17), steps);

test.each([
  ['right beside', 'said/VERB Vane/PROPN', gap(0, 0, 0, 1)],
  ['a word between', 'said/VERB the/DET mayor/NOUN', gap(0, 0, 0, 2)],
  ['a comma and a verb', 'said/VERB ,/PUNCT was/AUX she/PRON', gap(1, 1, 0, 3)],
  ['many marks count as two', 'said/VERB ,/PUNCT ;/PUNCT :/PUNCT ,/PUNCT she/PRON', gap(2, 0, 0, 5)],
  ['a stop is no such mark', 'said/VERB ./PUNCT she/PRON', gap(0, 0, 0, 2)],
  ['a quotation that ends', 'said/VERB “/PUNCT no/DET ”/PUNCT Vane/PROPN', gap(0, 0, 1, 4)],
  ['both inside one quotation', '“/PUNCT said/VERB the/DET mayor/NOUN ”/PUNCT', gap(0, 0, 0, 2)],
])('a gap after a cue: %s', (_, marked, expected) => {
  const { leftCueGap } = fill(marked, rates);
  expect(leftCueGap[marked.endsWith('”/PUNCT') ? leftCueGap.length - 2 : leftCueGap.length - 1]).toBe(expected);
});

test('nothing to fill in an empty text', () => {
  expect(fill('', rates).leftCue).toHaveLength(0);
});
