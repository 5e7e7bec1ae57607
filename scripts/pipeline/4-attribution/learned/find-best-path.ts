/** Probabilities of labels at places and of steps, and the log of the sum over all paths. */
interface Marginals {
  /** `length` times `labels`. */
  places: Float32Array;
  /** Expected number of each step, from-major. */
  steps: Float64Array;
  logSum: number;
}

/** The forward-backward algorithm, scaled at every place so that no length underflows. */
export const findMarginals = ({ length, labels, scores }: Lattice, steps: Steps): Marginals => {
  const size = labels;
  const factor = Float64Array.from(steps.scores, Math.exp);
  const own = new Float64Array(length * size);
  const forward = new Float64Array(length * size);
  const scale = new Float64Array(length);
  let logSum = 0;
  for (let t = 0; t < length; t += 1) {
    const at = t * size;
    let top = -Infinity;
    for (let y = 0; y < size; y += 1) top = Math.max(top, scores[at + y] ?? 0);
    let total = 0;
    for (let y = 0; y < size; y += 1) {
      const e = Math.exp((scores[at + y] ?? 0) - top);
      own[at + y] = e;
      let sum = t === 0 ? 1 : 0;
      if (t > 0) for (const x of steps.before[y] ?? []) sum += (forward[at - size + x] ?? 0) * (factor[x * size + y] ?? 0);
      const value = sum * e;
      forward[at + y] = value;
      total += value;
    }
    for (let y = 0; y < size; y += 1) forward[at + y] = (forward[at + y] ?? 0) / total;
    scale[t] = total;
    logSum += Math.log(total) + top;
  }
  const places = new Float32Array(length * size);
  const expected = new Float64Array(size * size);
  let backward = new Float64Array(size).fill(1);
  for (let t = length - 1; t >= 0; t -= 1) {
    const at = t * size;
    const before = new Float64Array(size);
    for (let y = 0; y < size; y += 1) {
      const b = backward[y] ?? 0;
      places[at + y] = (forward[at + y] ?? 0) * b;
      if (t === 0) continue;
      const reach = (b * (own[at + y] ?? 0)) / (scale[t] ?? 1);
      if (reach === 0) continue;
      for (const x of steps.before[y] ?? []) {
        const step = (factor[x * size + y] ?? 0) * reach;
        before[x] = (before[x] ?? 0) + step;
        expected[x * size + y] = (expected[x * size + y] ?? 0) + (forward[at - size + x] ?? 0) * step;
      }
    }
    backward = before;
  }
  return { places, steps: expected, logSum };
};

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
