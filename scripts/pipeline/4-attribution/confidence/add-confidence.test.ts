import { expect, test } from 'vitest';
import type { Span } from '../../span.ts';
import type { Attribution } from '../attribution.ts';
import type { Tagged } from '../learned/link-labels.ts';
import { addConfidence } from './add-confidence.ts';
import type { ConfidenceTable } from './confidence-table.ts';

const table: ConfidenceTable = {
  rules: { a: { quoted: [700, 1000], sure: [4500, 5000], shared: [4000, 5000], alone: [2000, 10_000] } },
  learned: [
    { from: 0.5, share: 0.6 },
    { from: 0.9, share: 0.8 },
  ],
};
const at = (start: number): Span[] => [{ start, end: start + 10 }];
const attribution = (rule: string, start: number): Attribution => ({
  source: at(start),
  cue: at(start + 20),
  content: at(start + 40),
  form: 'indirect',
  relays: [],
  rule,
  confidence: 1,
});
const tagged = (start: number, score: number): Tagged => ({ source: at(start), cue: at(start + 20), content: at(start + 40), score });
const confidenceOf = (own: Attribution, others: readonly Tagged[] | undefined): number | undefined =>
  addConfidence([own], others, table)[0]?.confidence;

test.each([
  ['shared by the tagger', [tagged(0, 0.9), tagged(100, 0.9)], 0.9],
  ['shared by a tagger that is not sure', [tagged(0, 0.7)], 0.8],
  ['not shared', [tagged(100, 0.9)], 0.2],
  ['another source for the cue', [{ ...tagged(0, 0.9), source: at(80) }], 0.2],
  ['the pronoun behind the source', [{ ...tagged(0, 0.9), source: [{ start: 12, end: 15 }] }], 0.9],
  ['another content for the cue', [{ ...tagged(0, 0.9), content: at(60) }], 0.2],
  ['the tagger was not asked', undefined, 0.525],
])('a rule’s find, %s', (_, others, share) => {
  expect(confidenceOf(attribution('a', 0), others)).toBeCloseTo(share, 2);
});

test.each([
  [0.5, 0.6],
  [0.95, 0.8],
])('the tagger’s own, of score %d', (score, share) => {
  expect(confidenceOf(attribution('learned', 0), [tagged(0, score)])).toBe(share);
});

test.each([
  ['shared', [tagged(0, 0.9)]],
  ['not shared', []],
  ['the tagger was not asked', undefined],
])('a find in quotation marks, %s, is judged by its rule alone', (_, others) => {
  expect(confidenceOf({ ...attribution('a', 0), form: 'direct' }, others)).toBeCloseTo(0.7, 2);
});

test('a find without a cue, as under a post, is judged by its rule alone', () => {
  expect(confidenceOf({ ...attribution('a', 0), cue: [] }, [tagged(0, 0.9)])).toBeCloseTo(0.525, 2);
});
