import { expect, test } from 'vitest';
import { findBestPath } from './find-best-path.ts';
import { listPaths, makeLattice } from './training/brute-force.fixture.ts';

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
