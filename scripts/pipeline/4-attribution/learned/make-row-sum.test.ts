import { expect, test } from 'vitest';
import { aspects } from './labels.ts';
import { makeRowSum } from './make-row-sum.ts';
import { makeRandom } from './training/make-random.ts';

const A = aspects.length;
const random = makeRandom(2);
const features = Uint32Array.from([3, 7, 8, 1_000_003, 4_000_000_000]);
const rows = Int8Array.from({ length: features.length * A }, () => Math.floor(random() * 255) - 127);

test.each([
  ['one token of three features', [3, 8, 4_000_000_000], 3],
  ['two tokens', [7, 3, 1_000_003, 7], 2],
  ['features that are not there count nothing', [5, 6, 3, 9], 4],
  ['the same feature 256 times', Array.from({ length: 256 }, () => 7), 256],
])('adds up rows: %s', (_, hashes, perToken) => {
  const expected = new Float32Array((hashes.length / perToken) * A);
  hashes.forEach((hash, k) => {
    const f = features.indexOf(hash);
    if (f >= 0)
      for (let a = 0; a < A; a += 1)
        expected[Math.floor(k / perToken) * A + a] = (expected[Math.floor(k / perToken) * A + a] ?? 0) + (rows[f * A + a] ?? 0);
  });
  expect(makeRowSum({ features, rows })(Uint32Array.from(hashes), perToken)).toEqual(expected);
});
