import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { overlaps, type Span } from '../../span.ts';
import type { Attribution } from '../attribution.ts';
import type { Tagged } from '../learned/link-labels.ts';
import { addConfidence, groupOf, indexByCue, isShared } from './add-confidence.ts';
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

describe('the tagged find of a cue', () => {
  test('is the one that shares words with it, as looking at each would find', () => {
    // Cues in any order, none overlapping another: gap and length of each.
    const cues = fc.array(fc.tuple(fc.integer({ min: 0, max: 4 }), fc.integer({ min: 1, max: 4 })), { maxLength: 12 }).map((pieces) => {
      let end = 0;
      return pieces.map(([gap, length]): Span => {
        const start = end + gap;
        end = start + length;
        return { start, end };
      });
    });
    fc.assert(
      fc.property(cues, fc.nat(60), fc.integer({ min: 1, max: 5 }), fc.boolean(), (spans, start, length, turned) => {
        const all = spans.map((span, n): Tagged => ({ source: [], cue: [span], content: [], score: n }));
        const find = indexByCue(turned ? all.toReversed() : all);
        const cue = { start, end: start + length };
        expect(find(cue)).toEqual(all.find((one) => one.cue.some((own) => overlaps(own, cue))));
      }),
      { seed: 1, numRuns: 400 },
    );
  });

  test.each([
    ['no cue', undefined],
    ['a cue that only meets another', { start: 30, end: 35 }],
  ])('%s has none', (_, cue) => {
    expect(indexByCue([tagged(0, 1), { ...tagged(50, 1), cue: [] }])(cue)).toBeUndefined();
  });
});

test.each([
  ['the same content', at(40), true],
  ['a part of it', [{ start: 45, end: 46 }], true],
  ['one of two', [...at(0), ...at(45)], true],
  ['content that only meets it', at(50), false],
  ['other content', at(90), false],
  ['none', [], false],
])('a find is shared: %s', (_, content, expected) => {
  const own = { ...attribution('a', 0), content };
  expect(isShared(own, tagged(0, 1))).toBe(expected);
  expect(isShared(own, undefined)).toBe(false);
  expect(groupOf(own, tagged(0, 1))).toBe(expected ? 'sure' : 'alone');
  expect(groupOf({ ...own, form: 'direct' }, tagged(0, 1))).toBe('quoted');
  expect(groupOf({ ...own, form: 'mixed' }, undefined)).toBe('alone');
});

test('attributions keep their order and all else that they have', () => {
  const both = [attribution('b', 100), attribution('a', 0)];
  const found = addConfidence(both, [], table);
  expect(found.map(({ confidence: _, ...rest }) => rest)).toEqual(both.map(({ confidence: _, ...rest }) => rest));
  expect(addConfidence([], [tagged(0, 1)], table)).toEqual([]);
});
