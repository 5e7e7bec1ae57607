import fc from 'fast-check';
import { expect, test } from 'vitest';
import { makeRandom, shuffle } from './make-random.ts';

const draw = (seed: number, count: number): number[] => {
  const random = makeRandom(seed);
  return Array.from({ length: count }, random);
};

test('numbers are those of mulberry32', () => {
  // Worked out apart from this program: trained weights and layouts turn on them.
  expect(draw(0, 3).map((n) => n * 2 ** 32)).toEqual([1_144_304_738, 1_416_247, 958_946_056]);
});

test('numbers are from 0 up to but not including 1, spread evenly, the same for one seed', () => {
  const numbers = draw(7, 10_000);
  expect(Math.min(...numbers)).toBeGreaterThanOrEqual(0);
  expect(Math.max(...numbers)).toBeLessThan(1);
  for (const tenth of Array(10).keys()) {
    const share = numbers.filter((n) => Math.floor(n * 10) === tenth).length / numbers.length;
    expect(share).toBeGreaterThan(0.085);
    expect(share).toBeLessThan(0.115);
  }
  expect(draw(7, 10_000)).toEqual(numbers);
  expect(draw(8, 5)).not.toEqual(numbers.slice(0, 5));
});

test('an order has every number once', () => {
  fc.assert(
    fc.property(fc.nat(60), fc.nat(), (length, seed) => {
      expect(shuffle(length, makeRandom(seed)).toSorted((a, b) => a - b)).toEqual([...Array(length).keys()]);
    }),
    { seed: 1 },
  );
});

test('every order of three comes about as often as any other', () => {
  const random = makeRandom(3);
  const counts = new Map<string, number>();
  for (let run = 0; run < 6000; run += 1) {
    const order = shuffle(3, random).join('');
    counts.set(order, (counts.get(order) ?? 0) + 1);
  }
  expect(counts.size).toBe(6);
  for (const count of counts.values()) expect(Math.abs(count - 1000)).toBeLessThan(120);
});

test.each([
  ['always the lowest number', () => 0, [1, 2, 3, 0]],
  ['always the highest', () => 0.999, [0, 1, 2, 3]],
])('an order by %s', (_, random, expected) => {
  expect(shuffle(4, random)).toEqual(expected);
});
