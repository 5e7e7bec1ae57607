import { expect, test } from 'vitest';
import type { CorpusAttribution, CorpusDocument } from './corpus-document.ts';
import { anyTouch, type Pair, scoreCorpus, tidySpans } from './score-corpus.ts';

test.each<[string, Pair[], Pair[]]>([
  ['“Fares rise,” Vane said.', [[0, 13]], [[1, 11]]],
  [
    'Fares rise and fall.',
    [
      [11, 20],
      [0, 10],
    ],
    [[0, 19]],
  ],
  [
    'Fares rise, they fall.',
    [
      [0, 5],
      [12, 16],
    ],
    [
      [0, 5],
      [12, 16],
    ],
  ],
  ['“”', [[0, 2]], []],
  ['', [], []],
])('%s', (text, spans, tidied) => {
  expect(tidySpans(text, spans)).toEqual(tidied);
});

test('spans that only meet do not touch', () => {
  expect(anyTouch([[0, 5]], [[5, 9]])).toBe(false);
  expect(anyTouch([[0, 5]], [[4, 9]])).toBe(true);
});

const text = 'Vane said fares rise. Cole wants a bridge.';
const said: CorpusAttribution = { source: [[0, 4]], cue: [[5, 9]], content: [[10, 21]] };
const wants: CorpusAttribution = { source: [[22, 26]], cue: [[27, 32]], content: [[33, 42]] };
const gold: CorpusDocument[] = [{ id: 'a', text, attributions: [said, wants] }];
const f1 = (attributions: CorpusAttribution[], measure: string): number | undefined =>
  scoreCorpus(gold, new Map([['a', attributions]])).get(measure)?.f1;

test('what equals the annotation scores one, whatever stops are at its ends', () => {
  for (const measure of ['source exact', 'content exact', 'cue overlap', 'content token', 'attribution overlap', 'linked']) {
    expect(f1([said, { ...wants, content: [[33, 41]] }], measure)).toBe(1);
  }
});

test('nothing predicted scores nothing', () => {
  expect(f1([], 'content overlap')).toBe(0);
  expect(scoreCorpus(gold, new Map()).get('linked')?.recall).toBe(0);
});

test('a part of the content is no exact hit, but an overlap, and counts its words', () => {
  const short: CorpusAttribution = { ...said, content: [[10, 15]] };
  expect(f1([short, wants], 'content exact')).toBeCloseTo(0.5);
  expect(f1([short, wants], 'content overlap')).toBe(1);
  expect(f1([short, wants], 'content token')).toBeCloseTo((2 * 1 * 0.75) / 1.75);
});

test('a wrong cue breaks the attribution and not the link', () => {
  const wrong: CorpusAttribution = { ...said, cue: [[27, 32]] };
  expect(f1([wrong], 'attribution overlap')).toBe(0);
  expect(f1([wrong], 'linked')).toBeCloseTo(2 / 3);
});

test('one annotation is matched once', () => {
  expect(scoreCorpus(gold, new Map([['a', [said, said]]])).get('linked')?.precision).toBe(0.5);
});

test('of beliefs only statements count for recall', () => {
  expect(scoreCorpus(gold, new Map([['a', [said]]])).get('statements linked')).toEqual({ precision: 1, recall: 1, f1: 1 });
});
