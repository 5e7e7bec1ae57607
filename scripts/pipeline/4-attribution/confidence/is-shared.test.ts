import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { overlaps, type Span } from '../../span.ts';
import type { Tagged } from '../learned/link-labels.ts';
import { indexByCue, isShared } from './is-shared.ts';

const at = (start: number): Span[] => [{ start, end: start + 10 }];
const own = { source: at(0), content: at(40) };
const tagged = (start: number, score: number): Tagged => ({ source: at(start), cue: at(start + 20), content: at(start + 40), score });

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
  expect(isShared({ ...own, content }, tagged(0, 1))).toBe(expected);
  expect(isShared({ ...own, content }, undefined)).toBe(false);
});

test.each([
  ['another source', { ...tagged(0, 1), source: at(80) }, false],
  ['the pronoun behind the source', { ...tagged(0, 1), source: [{ start: 12, end: 15 }] }, true],
  ['no source', { ...tagged(0, 1), source: [] }, true],
])('a find is shared by one with %s', (_, other, expected) => {
  expect(isShared(own, other)).toBe(expected);
});
