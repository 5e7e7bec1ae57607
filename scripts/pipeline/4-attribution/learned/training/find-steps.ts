import type { Steps } from '../find-best-path.ts';
import { labels } from '../labels.ts';

const L = labels.length;

/** The steps from label to label seen in the right labels at least so many times, with scores of 0; all others are forbidden. */
export const findSteps = (documents: readonly Uint8Array[], least: number): Steps => {
  const seen = new Uint32Array(L * L);
  for (const gold of documents)
    for (let t = 1; t < gold.length; t += 1) {
      const step = (gold[t - 1] ?? 0) * L + (gold[t] ?? 0);
      seen[step] = (seen[step] ?? 0) + 1;
    }
  const before = labels.map((_, to) => labels.flatMap((_, from) => ((seen[from * L + to] ?? 0) >= least ? [from] : [])));
  return { scores: new Float32Array(L * L), before };
};
