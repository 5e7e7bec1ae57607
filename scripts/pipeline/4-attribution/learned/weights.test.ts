import fc from 'fast-check';
import { expect, test } from 'vitest';
import { labels } from './labels.ts';
import { makeIndex, toLexicon } from './weights.ts';

const key = fc.integer({ min: 1, max: 2 ** 32 - 1 });
/** Keys that meet in the same slot, as well as any others. */
const keys = fc.uniqueArray(
  fc.oneof(
    key,
    fc.nat(40).map((n) => 1 + n * 64),
  ),
  { maxLength: 60 },
);

test('every key is found at its place, and no other number anywhere', () => {
  fc.assert(
    fc.property(keys, fc.array(key), (own, others) => {
      const placeOf = makeIndex(Uint32Array.from(own));
      expect(own.map(placeOf)).toEqual([...own.keys()]);
      for (const other of others) expect(placeOf(other)).toBe(own.indexOf(other));
    }),
    { seed: 1, numRuns: 300 },
  );
});

test.each([
  ['no keys', []],
  ['one', [7]],
  ['two of one slot', [1, 5]],
  ['the largest', [2 ** 32 - 1]],
])('%s: what is not there is at -1', (_, own) => {
  const placeOf = makeIndex(Uint32Array.from(own));
  expect([0, 3, 9, 2 ** 31].map(placeOf)).toEqual([-1, -1, -1, -1]);
  expect(own.map(placeOf)).toEqual([...own.keys()]);
});

test('a lexicon gives the step of a key, and 0 for all others', () => {
  const stepOf = toLexicon({
    features: new Uint32Array(),
    rows: new Int8Array(),
    unit: 1,
    lexiconKeys: Uint32Array.from([3, 9, 4_000_000_000]),
    lexiconSteps: Uint8Array.from([9, 1, 5]),
    steps: { scores: new Float32Array(), before: labels.map(() => []) },
  });
  expect([3, 9, 4_000_000_000, 4, 0].map(stepOf)).toEqual([9, 1, 5, 0, 0]);
});
