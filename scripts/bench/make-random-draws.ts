import { makeRandom } from '../pipeline/4-attribution/learned/training/make-random.ts';

/** Draws that are the same on every run. */
export interface Draws {
  /** 0 to 1, 1 excluded. */
  next: () => number;
  /** A whole number from 0 below `size`. */
  below: (size: number) => number;
  /** The same with the low numbers oftener, as words and speakers are: roughly one over the rank. */
  skewed: (size: number) => number;
}

/** Draws from a seed. */
export const makeRandomDraws = (seed: number): Draws => {
  const next = makeRandom(seed);
  return {
    next,
    below: (size) => Math.floor(next() * size),
    skewed: (size) => Math.min(size - 1, Math.floor((size + 1) ** next()) - 1),
  };
};
