import { expect, test } from 'vitest';
import { findBestPath, findMarginals } from './find-best-path.ts';
import { listPaths, makeLattice } from './training/brute-force.fixture.ts';

const logSumOf = (scores: readonly number[]): number => Math.log(scores.reduce((sum, score) => sum + Math.exp(score), 0));

test.each([1, 2, 3, 4, 5])('agree with all paths counted out (seed %i)', (seed) => {
  const { lattice, steps } = makeLattice(1 + seed, 3, seed);
  const paths = listPaths(lattice, steps);
  const logSum = logSumOf(paths.map(({ score }) => score));
  const found = findMarginals(lattice, steps);
  expect(found.logSum).toBeCloseTo(logSum, 4);
  for (let t = 0; t < lattice.length; t += 1)
    for (let y = 0; y < lattice.labels; y += 1) {
      const share = paths.filter(({ path }) => path[t] === y).reduce((sum, { score }) => sum + Math.exp(score - logSum), 0);
      expect(found.places[t * lattice.labels + y]).toBeCloseTo(share, 4);
    }
});

test('are the slope of the log sum (gradient check)', () => {
  const { lattice, steps } = makeLattice(6, 4, 11);
  const { places, steps: expected } = findMarginals(lattice, steps);
  const h = 1 / 64;
  const slope = (values: Float32Array, i: number): number => {
    const kept = values[i] ?? 0;
    values[i] = kept + h;
    const above = findMarginals(lattice, steps).logSum;
    values[i] = kept - h;
    const below = findMarginals(lattice, steps).logSum;
    values[i] = kept;
    return (above - below) / (2 * h);
  };
  for (let i = 0; i < places.length; i += 1) expect(slope(lattice.scores, i)).toBeCloseTo(places[i] ?? 0, 3);
  for (let i = 0; i < expected.length; i += 1) expect(slope(steps.scores, i)).toBeCloseTo(expected[i] ?? 0, 3);
});

test('stay finite on a long chain', () => {
  const { lattice, steps } = makeLattice(20_000, 3, 5);
  expect(Number.isFinite(findMarginals(lattice, steps).logSum)).toBe(true);
});

test.each([1, 2, 3, 4, 5, 6, 7, 8])('is the best of all paths (seed %i)', (seed) => {
  const { lattice, steps } = makeLattice(1 + (seed % 6), 3 + (seed % 2), seed);
  const best = listPaths(lattice, steps).reduce((a, b) => (b.score > a.score ? b : a));
  expect([...findBestPath(lattice, steps)]).toEqual(best.path);
});

test('never takes a forbidden step, however high its score', () => {
  const scores = Float32Array.from([9, 0, 0, 9]);
  const steps = { scores: Float32Array.from([0, 99, 0, 0]), before: [[0], [1]] };
  expect([...findBestPath({ length: 2, labels: 2, scores }, steps)]).toEqual([0, 0]);
});

test('of nothing is nothing', () => {
  expect([
    ...findBestPath({ length: 0, labels: 2, scores: new Float32Array() }, { scores: new Float32Array(4), before: [[0], [1]] }),
  ]).toEqual([]);
});
