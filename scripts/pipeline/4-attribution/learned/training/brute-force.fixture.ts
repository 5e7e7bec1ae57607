import type { Lattice, Steps } from '../find-best-path.ts';
import { makeRandom } from './make-random.ts';

/** For tests: a small lattice of random scores, with some steps forbidden. The step from a label to itself is always allowed. */
export const makeLattice = (length: number, labels: number, seed: number): { lattice: Lattice; steps: Steps } => {
  const random = makeRandom(seed);
  const score = (): number => Math.fround(4 * random() - 2);
  const scores = Float32Array.from({ length: length * labels }, score);
  const stepScores = Float32Array.from({ length: labels * labels }, score);
  const all = [...Array(labels).keys()];
  const before = all.map((to) => all.filter((from) => from === to || random() < 0.7));
  return { lattice: { length, labels, scores }, steps: { scores: stepScores, before } };
};

/** For tests: every allowed path with its score, by counting them all out. */
export const listPaths = ({ length, labels, scores }: Lattice, steps: Steps): { path: number[]; score: number }[] => {
  let paths: { path: number[]; score: number }[] = [{ path: [], score: 0 }];
  for (let t = 0; t < length; t += 1)
    paths = paths.flatMap(({ path, score }) =>
      [...Array(labels).keys()]
        .filter((to) => t === 0 || steps.before[to]?.includes(path.at(-1) ?? -1) === true)
        .map((to) => ({
          path: [...path, to],
          score: score + (scores[t * labels + to] ?? 0) + (t === 0 ? 0 : (steps.scores[(path.at(-1) ?? 0) * labels + to] ?? 0)),
        })),
    );
  return paths;
};
