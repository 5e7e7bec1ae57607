import { findMarginals, type Lattice, type Steps } from '../find-best-path.ts';
import { aspects, aspectsByLabel, labels, toLabelScores } from '../labels.ts';
import { findSteps } from './find-steps.ts';
import { makeRandom, shuffle } from './make-random.ts';

/** One training document: feature numbers, a fixed count a token (below 0 for none), and the right label of each token. */
export interface Example {
  features: Int32Array;
  labels: Uint8Array;
}

/** A trained chain: weights by feature and aspect, and the steps. */
export interface Chain {
  weights: Float32Array;
  steps: Steps;
}

/** How training goes. */
export interface TrainOptions {
  epochs: number;
  /** AdaGrad's learning rate. */
  rate: number;
  /** Pull of the weights to zero at each touch. */
  decay: number;
  /** Share of features left out at random, which keeps single features from carrying everything. */
  dropout: number;
  seed: number;
  /** Added to the score of `outside` where a token belongs to a cue, so that missing one costs more than a false find. */
  missCost: number;
  /** A step from label to label must be seen this often to be allowed. */
  leastSteps: number;
  /** The result is the mean of the weights after each pass from this one on, which steadies them. */
  averageFrom: number;
}

const A = aspects.length;
const L = labels.length;
const isOutside = labels.map((label) => label.part === 'outside');
const isCue = labels.map((label) => label.part === 'cue');

const scoreExample = (features: Int32Array, perToken: number, weights: Float32Array, scale: number): Lattice => {
  const length = features.length / perToken;
  const sums = new Float32Array(length * A);
  for (let t = 0; t < length; t += 1)
    for (let k = t * perToken; k < (t + 1) * perToken; k += 1) {
      const row = (features[k] ?? -1) * A;
      if (row < 0) continue;
      for (let a = 0; a < A; a += 1) sums[t * A + a] = (sums[t * A + a] ?? 0) + (weights[row + a] ?? 0);
    }
  return { length, labels: L, scores: toLabelScores(sums, scale) };
};

const addMissCost = ({ length, scores }: Lattice, gold: Uint8Array, cost: number): void => {
  for (let t = 0; t < length; t += 1)
    if (isCue[gold[t] ?? 0]) for (let y = 0; y < L; y += 1) if (isOutside[y]) scores[t * L + y] = (scores[t * L + y] ?? 0) + cost;
};

/** The slope of the loss at a token by aspect: what the model expects less what is right. */
const slopeAt = (places: Float32Array, t: number, right: number, slope: Float64Array): void => {
  slope.fill(0);
  for (let y = 0; y < L; y += 1) {
    const g = (places[t * L + y] ?? 0) - (y === right ? 1 : 0);
    for (const a of aspectsByLabel[y] ?? []) slope[a] = (slope[a] ?? 0) + g;
  }
};

const stepDown = (values: Float32Array, squares: Float32Array, i: number, slope: number, rate: number): void => {
  const sum = (squares[i] ?? 0) + slope * slope;
  squares[i] = sum;
  values[i] = (values[i] ?? 0) - (rate * slope) / (1e-6 + Math.sqrt(sum));
};

const blend = (mean: Float32Array, value: Float32Array, share: number): void => {
  for (let i = 0; i < mean.length; i += 1) mean[i] = (mean[i] ?? 0) * (1 - share) + (value[i] ?? 0) * share;
};

/** The loss of the right labels: how far their score lies below the log of the sum over all paths. */
const lossOf = ({ scores }: Lattice, steps: Steps, gold: Uint8Array, logSum: number): number => {
  let loss = logSum;
  for (let t = 0; t < gold.length; t += 1) {
    loss -= scores[t * L + (gold[t] ?? 0)] ?? 0;
    if (t > 0) loss -= steps.scores[(gold[t - 1] ?? 0) * L + (gold[t] ?? 0)] ?? 0;
  }
  return loss;
};

/** Fits a linear-chain conditional random field by AdaGrad, a document at a time, in a seeded order. `report` hears the mean loss a token after each pass. */
export const trainChain = (
  examples: readonly Example[],
  perToken: number,
  featureTotal: number,
  options: TrainOptions,
  report: (pass: number, loss: number) => void,
): Chain => {
  const { rate, decay, dropout, averageFrom } = options;
  const weights = new Float32Array(featureTotal * A);
  const squares = new Float32Array(featureTotal * A);
  const steps = findSteps(
    examples.map((example) => example.labels),
    options.leastSteps,
  );
  const stepSquares = new Float32Array(L * L);
  const mean: Chain = { weights: new Float32Array(weights.length), steps: { ...steps, scores: new Float32Array(L * L) } };
  const random = makeRandom(options.seed);
  const slope = new Float64Array(A);
  const learnToken = (features: Int32Array, t: number): void => {
    for (let k = t * perToken; k < (t + 1) * perToken; k += 1) {
      const row = (features[k] ?? -1) * A;
      if (row < 0) continue;
      for (let a = 0; a < A; a += 1) {
        const g = slope[a] ?? 0;
        if (g < 1e-3 && g > -1e-3) continue;
        stepDown(weights, squares, row + a, g + decay * (weights[row + a] ?? 0), rate);
      }
    }
  };
  const learnDocument = ({ features: all, labels: gold }: Example): number => {
    const features = dropout > 0 ? all.map((f) => (random() < dropout ? -1 : f)) : all;
    const lattice = scoreExample(features, perToken, weights, 1 / (1 - dropout));
    addMissCost(lattice, gold, options.missCost);
    const { places, steps: expected, logSum } = findMarginals(lattice, steps);
    const loss = lossOf(lattice, steps, gold, logSum);
    for (let t = 0; t < gold.length; t += 1) {
      const right = gold[t] ?? 0;
      if (t > 0) {
        const step = (gold[t - 1] ?? 0) * L + right;
        expected[step] = (expected[step] ?? 0) - 1;
      }
      // A token that is all but certain teaches nothing and costs most of the time.
      if ((places[t * L + right] ?? 0) > 0.999) continue;
      slopeAt(places, t, right, slope);
      learnToken(features, t);
    }
    expected.forEach((g, step) => {
      if (g !== 0) stepDown(steps.scores, stepSquares, step, g, rate);
    });
    return loss;
  };
  const tokens = examples.reduce((sum, example) => sum + example.labels.length, 0);
  for (let pass = 1; pass <= options.epochs; pass += 1) {
    let loss = 0;
    for (const i of shuffle(examples.length, random)) {
      const example = examples[i];
      if (example !== undefined && example.labels.length > 0) loss += learnDocument(example);
    }
    const share = 1 / Math.max(1, pass - averageFrom + 1);
    blend(mean.weights, weights, share);
    blend(mean.steps.scores, steps.scores, share);
    report(pass, loss / tokens);
  }
  return mean;
};
