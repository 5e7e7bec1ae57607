import { expect, test } from 'vitest';
import { fitLogistic } from './fit-logistic.ts';

const share = (weights: readonly number[], row: readonly number[]): number =>
  1 / (1 + Math.exp(-row.reduce((sum, value, at) => sum + value * (weights[at] ?? 0), 0)));

/** So many rows of one kind, of which so many are right. */
const rows = (row: readonly number[], right: number, of: number): { row: readonly number[]; isRight: boolean }[] =>
  [...Array(of).keys()].map((n) => ({ row, isRight: n < right }));

const weigh = (data: readonly { row: readonly number[]; isRight: boolean }[]): number[] =>
  fitLogistic(
    data.map(({ row }) => row),
    data.map(({ isRight }) => isRight),
  );

test.each([
  [900, 1000, 500, 1000],
  [100, 1000, 990, 1000],
  [50, 100, 50, 100],
])('of two kinds %d of %d and %d of %d are right: so it says of each', (first, ofFirst, second, ofSecond) => {
  const weights = weigh([...rows([1, 0], first, ofFirst), ...rows([1, 1], second, ofSecond)]);
  expect(share(weights, [1, 0])).toBeCloseTo(first / ofFirst, 1);
  expect(share(weights, [1, 1])).toBeCloseTo(second / ofSecond, 1);
});

test('a feature that tells nothing has next to no weight', () => {
  const weights = weigh([...rows([1, 0], 800, 1000), ...rows([1, 1], 800, 1000)]);
  expect(Math.abs(weights[1] ?? 1)).toBeLessThan(0.05);
});

test('few rows say little: two finds that were wrong are no proof', () => {
  const weights = weigh([...rows([1, 0], 90, 100), ...rows([1, 1], 0, 2)]);
  expect(share(weights, [1, 1])).toBeGreaterThan(0.2);
});

test('nothing measured has no weights', () => {
  expect(fitLogistic([], [])).toEqual([]);
});
