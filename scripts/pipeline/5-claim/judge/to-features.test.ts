import { expect, test } from 'vitest';
import { claimsOf } from '../claim/marked.fixture.ts';
import { type Feature, toFeatures } from './to-features.ts';

/** The features of the last stance in marked lines. */
const featuresOf = (lines: string): readonly Feature[] | undefined => {
  let last: readonly Feature[] | undefined;
  claimsOf(lines, {
    judge: (stance) => {
      last = toFeatures(stance);
      return { confidence: 1, isKept: true, isSure: true };
    },
  });
  return last;
};

test.each<[string, string, Feature[]]>([
  ['a cue that rejects', '[Holm] <rejected> {a higher quota}.', ['acting-cue', 'matter-is-object']],
  ['a clause that judges', '[Holm] <said> {a higher quota would be a mistake}.', []],
  ['a quotation', '“{We reject a higher quota},” <said> [Holm].', ['quoted', 'matter-is-object']],
  [
    'a pointer',
    '[Holm] <backed> {a higher quota}.\n[Sund] <opposes> {the idea}.',
    ['anaphor', 'acting-cue', 'matter-is-object', 'finite-verb'],
  ],
  ['a finite verb', '[Holm] <said> {she did not support a higher quota}.', ['matter-is-object', 'finite-verb']],
])('%s', (_, lines, expected) => {
  expect(featuresOf(lines)).toEqual(expected);
});

test.each([
  ['no stance, nothing to judge', '[Holm] <said> {the herring stock is small}.'],
  ['silence', '[Holm] <did not comment on> {a higher quota}.'],
])('%s', (_, lines) => {
  expect(featuresOf(lines)).toBeUndefined();
});
