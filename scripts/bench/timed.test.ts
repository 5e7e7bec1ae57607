import { expect, test } from 'vitest';
import { timed } from './timed.ts';

test('what a function gives comes back, run once, with the time that it took', () => {
  let runs = 0;
  const { result, milliseconds } = timed(() => {
    runs += 1;
    return ['a'];
  });
  expect([result, runs]).toEqual([['a'], 1]);
  expect(milliseconds).toBeGreaterThanOrEqual(0);
});

test('a fault of the function is not hidden', () => {
  expect(() =>
    timed(() => {
      throw new Error('no nodes');
    }),
  ).toThrow('no nodes');
});
