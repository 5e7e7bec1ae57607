/** A linear chain's scores over `labels` labels: of each label at each place, and of each allowed step from label to label. */
export interface Lattice {
  length: number;
  labels: number;
  /** `length` times `labels`: the score of a label at a place. */
  scores: Float32Array;
}

/** Scores of steps from label to label, and for each label the labels that may stand before it. */
export interface Steps {
  /** `labels` times `labels`, from-major. */
  scores: Float32Array;
  before: readonly (readonly number[])[];
}

/** The likeliest sequence of labels (Viterbi). Every label may come first; ties go to the lower number. */
export const findBestPath = (lattice: Lattice, steps: Steps): Uint8Array => {
  const { length, labels, scores } = lattice;
  const path = new Uint8Array(length);
  if (length === 0) return path;
  const back = new Uint8Array(length * labels);
  let last = scores.slice(0, labels);
  for (let t = 1; t < length; t += 1) {
    const now = new Float32Array(labels).fill(-Infinity);
    for (let to = 0; to < labels; to += 1) {
      let best = -Infinity;
      for (const from of steps.before[to] ?? []) {
        const score = (last[from] ?? 0) + (steps.scores[from * labels + to] ?? 0);
        if (score > best) {
          best = score;
          back[t * labels + to] = from;
        }
      }
      now[to] = best + (scores[t * labels + to] ?? 0);
    }
    last = now;
  }
  let label = last.reduce((best, score, y) => (score > (last[best] ?? 0) ? y : best), 0);
  for (let t = length - 1; t >= 0; t -= 1) {
    path[t] = label;
    label = back[t * labels + label] ?? 0;
  }
  return path;
};
