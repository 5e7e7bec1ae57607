import { findMarginals, type Lattice, type Steps } from './find-best-path.ts';
import { labels, type Part } from './labels.ts';
import type { Sureness } from './link-labels.ts';

/** Tokens whose probabilities are made at a time, and how many on either side are read with them: what is further away has no say. */
const WINDOW = 2048;
const MARGIN = 96;

const parts: readonly Part[] = ['outside', 'source', 'cue', 'content'];
const P = parts.length;
const partOf = labels.map(({ part }) => parts.indexOf(part));

/** The probability of each part at each token. A long text is read in windows, so that it needs little memory. */
export const findPartMass = ({ length, labels: size, scores }: Lattice, steps: Steps, window = WINDOW): Float32Array => {
  const mass = new Float32Array(length * P);
  for (let start = 0; start < length; start += window) {
    const end = Math.min(length, start + window);
    const [from, to] = [Math.max(0, start - MARGIN), Math.min(length, end + MARGIN)];
    const part: Lattice = { length: to - from, labels: size, scores: scores.subarray(from * size, to * size) };
    const { places } = findMarginals(part, steps);
    for (let t = start; t < end; t += 1)
      for (let y = 0; y < size; y += 1) {
        const at = t * P + (partOf[y] ?? 0);
        mass[at] = (mass[at] ?? 0) + (places[(t - from) * size + y] ?? 0);
      }
  }
  return mass;
};

/** How sure a lattice is of a part over some tokens: the mean of its probability. */
export const makeSureness = (lattice: Lattice, steps: Steps): Sureness => {
  const mass = findPartMass(lattice, steps);
  return (part, first, last) => {
    const own = parts.indexOf(part);
    let sum = 0;
    for (let t = first; t <= last; t += 1) sum += mass[t * P + own] ?? 0;
    return Math.min(1, sum / (last - first + 1));
  };
};
