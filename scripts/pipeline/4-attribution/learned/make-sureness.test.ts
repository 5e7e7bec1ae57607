import { expect, test } from 'vitest';
import type { Lattice, Steps } from './find-best-path.ts';
import { labels } from './labels.ts';
import { findPartMass, makeSureness } from './make-sureness.ts';
import { makeRandom } from './training/make-random.ts';

const L = labels.length;
const random = makeRandom(5);
const numbers = (count: number): Float32Array => Float32Array.from({ length: count }, () => random() * 4 - 2);
const lattice: Lattice = { length: 700, labels: L, scores: numbers(700 * L) };
const all = [...labels.keys()];
const steps: Steps = { scores: numbers(L * L), before: all.map(() => all) };

test('the parts of a token sum to one', () => {
  const mass = findPartMass(lattice, steps);
  for (let t = 0; t < lattice.length; t += 1) expect(mass.subarray(t * 4, t * 4 + 4).reduce((sum, p) => sum + p, 0)).toBeCloseTo(1, 4);
});

test('windows give what the whole gives', () => {
  const [whole, cut] = [findPartMass(lattice, steps), findPartMass(lattice, steps, 128)];
  for (const [at, p] of whole.entries()) expect(cut[at]).toBeCloseTo(p, 4);
});

test('sureness is the mean over the tokens', () => {
  const mass = findPartMass(lattice, steps);
  const cue = [3, 4].map((t) => mass[t * 4 + 2] ?? 0);
  expect(makeSureness(lattice, steps)('cue', 3, 4)).toBeCloseTo(((cue[0] ?? 0) + (cue[1] ?? 0)) / 2, 5);
});

test('no tokens, no mass', () => {
  expect(findPartMass({ length: 0, labels: L, scores: new Float32Array() }, steps)).toHaveLength(0);
});
