import { expect, test } from 'vitest';
import { aspects } from '../labels.ts';
import { quantiseChain } from './quantise-chain.ts';

const A = aspects.length;
const row = (...values: number[]): number[] => [...values, ...Array<number>(A - values.length).fill(0)];

test('a weight comes back within half a unit, small ones are dropped, large ones cut, empty features left out', () => {
  const weights = Float32Array.from([...row(0.31, -0.52, 0.009, 9, -9), ...row(0.01), ...row(0.02)]);
  const { features, rows } = quantiseChain(Uint32Array.from([11, 22, 33]), { weights }, 0.02, 0.75);
  expect([...features]).toEqual([11, 33]);
  expect([...rows.subarray(0, 5)]).toEqual([16, -26, 0, 127, -127]);
  expect(rows[A]).toBe(1);
  for (const [i, weight] of [0.31, -0.52].entries()) expect(Math.abs((rows[i] ?? 0) * 0.02 - weight)).toBeLessThanOrEqual(0.0101);
});
