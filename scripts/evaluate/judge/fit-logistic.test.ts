import { expect, test } from 'vitest';
import { fitLogistic, probability, type Row } from './fit-logistic.ts';

const times = (count: number, x: readonly number[], y: number, weight = 1): Row[] =>
  Array.from({ length: count }, () => ({ x, y, weight }));

test('without a penalty a base alone meets the share', () => {
  const weights = fitLogistic([...times(3, [1], 1), ...times(1, [1], 0)], [0]);
  expect(probability([1], weights)).toBeCloseTo(0.75, 6);
});

test('a feature that tells has its own share; one that does not has none', () => {
  const rows = [...times(9, [1, 1], 1), ...times(1, [1, 1], 0), ...times(1, [1, 0], 1), ...times(1, [1, 0], 0)];
  const weights = fitLogistic(rows, [0, 0]);
  expect(probability([1, 1], weights)).toBeCloseTo(0.9, 6);
  expect(probability([1, 0], weights)).toBeCloseTo(0.5, 6);
});

test('what counts twice is as two rows', () => {
  const rows = [...times(1, [1], 1), ...times(2, [1], 0)];
  expect(fitLogistic([...times(1, [1], 1), ...times(1, [1], 0, 2)], [0.1])).toEqual(
    fitLogistic(rows, [0.1]).map((x) => expect.closeTo(x, 9)),
  );
});

test('at rest the gradient is nought, penalties counted', () => {
  const rows = [...times(4, [1, 1, 0], 1), ...times(1, [1, 0, 1], 1), ...times(3, [1, 1, 1], 0), ...times(2, [1, 0, 0], 0)];
  const penalties = [0.01, 1, 3];
  const weights = fitLogistic(rows, penalties);
  for (const [k, value] of weights.entries()) {
    const slope = rows.reduce((sum, { x, y }) => sum + (x[k] ?? 0) * (y - probability(x, weights)), 0);
    expect(slope).toBeCloseTo((penalties[k] ?? 0) * value, 9);
  }
});

test('a feature that always tells stays small under its penalty', () => {
  const [, own = 0] = fitLogistic([...times(2, [1, 1], 1), ...times(2, [1, 0], 0)], [0.01, 3]);
  expect(own).toBeGreaterThan(0);
  expect(own).toBeLessThan(1);
});
