import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bucket, columnNames, hashText, makeColumns, mix } from './columns.ts';

/** Any units at all, halves of pairs among them. */
const anyText = fc.array(fc.nat(0xffff), { maxLength: 40 }).map((units) => String.fromCharCode(...units));

describe('hashes', () => {
  // Committed weights know their features by these numbers: they may never change.
  test.each([
    ['', 1_895_101_804],
    ['said', 2_522_132_304],
    ['Said', 1_219_914_679],
    ['“', 382_955_128],
    ['сказав', 3_782_973_582],
    ['😀', 1_770_956_549],
  ])('of %j is %d', (text, hash) => {
    expect(hashText(text)).toBe(hash);
  });

  test('are whole numbers of 32 bits, never 0', () => {
    fc.assert(
      fc.property(anyText, fc.nat(), (text, value) => {
        for (const hash of [hashText(text), mix(hashText(text), value)]) {
          expect(Number.isInteger(hash)).toBe(true);
          expect(hash).toBeGreaterThan(0);
          expect(hash).toBeLessThan(2 ** 32);
        }
      }),
      { seed: 1 },
    );
  });

  test('seldom meet, and turn on the order of what is mixed in', () => {
    const words = Array.from({ length: 20_000 }, (_, n) => `word-${n}`);
    expect(new Set(words.map(hashText)).size).toBeGreaterThan(19_995);
    expect(mix(mix(7, 1), 2)).not.toBe(mix(mix(7, 2), 1));
    expect(mix(7, 0)).not.toBe(7);
  });
});

test.each([
  [-3, 0],
  [0, 0],
  [1, 1],
  [4, 4],
  [5, 5],
  [7, 5],
  [8, 6],
  [11, 6],
  [12, 7],
  [17, 8],
  [5000, 22],
])('a count of %d is in step %d', (count, step) => {
  expect(bucket(count)).toBe(step);
});

test('steps never fall, and none is left out', () => {
  const steps = Array.from({ length: 300 }, (_, n) => bucket(n));
  for (const [n, step] of steps.entries()) expect([0, 1]).toContain(step - (steps[n - 1] ?? 0));
});

test.each([0, 1, 40])('of %d tokens every column has a place for each, with nothing in it', (length) => {
  const columns = makeColumns(length);
  expect(Object.keys(columns)).toEqual([...columnNames]);
  expect(new Set(Object.values(columns)).size).toBe(columnNames.length);
  for (const column of Object.values(columns)) expect(column).toEqual(new Uint32Array(length));
});
