import { expect, test } from 'vitest';
import { findBestPath } from '../find-best-path.ts';
import { aspects, labels, toLabelScores } from '../labels.ts';
import { type Chain, type Example, type TrainOptions, trainChain } from './train-chain.ts';

const OUTSIDE = 0;
const CUE = labels.findIndex(({ part, begin }) => part === 'cue' && begin);
const options: TrainOptions = {
  epochs: 20,
  rate: 0.2,
  decay: 0,
  dropout: 0,
  seed: 1,
  missCost: 0,
  leastSteps: 1,
  averageFrom: 1,
};

/** One feature a token: 0 stands only outside, 1 only on cues, 2 on either. */
const example = (features: readonly number[], cues: readonly number[]): Example => ({
  features: Int32Array.from(features),
  labels: Uint8Array.from(features, (_, t) => (cues.includes(t) ? CUE : OUTSIDE)),
});
const texts = [example([0, 1, 0, 0], [1]), example([0, 0, 2, 0], []), example([1, 0, 1, 0], [0, 2]), example([0, 2, 0], [1])];

const train = (more: Partial<TrainOptions> = {}, examples: readonly Example[] = texts): { chain: Chain; losses: number[] } => {
  const losses: number[] = [];
  return { chain: trainChain(examples, 1, 3, { ...options, ...more }, (_, loss) => losses.push(loss)), losses };
};

/** What a chain makes of tokens with one feature each. */
const predict = ({ weights, steps }: Chain, features: readonly number[]): string => {
  const A = aspects.length;
  const sums = new Float32Array(features.length * A);
  for (const [t, f] of features.entries()) if (f >= 0) sums.set(weights.subarray(f * A, (f + 1) * A), t * A);
  const path = findBestPath({ length: features.length, labels: labels.length, scores: toLabelScores(sums, 1) }, steps);
  return [...path].map((label) => labels[label]?.part[0]).join('');
};

test.each([
  [[0, 1, 0], 'oco'],
  [[1, 0, 0], 'coo'],
  [[0, 0, 0, 0], 'oooo'],
  [[0, 1, 0, 1, 0], 'ococo'],
])('features of %j are read as %s', (features, expected) => {
  expect(predict(train().chain, features)).toBe(expected);
});

test('the loss a token falls', () => {
  const { losses } = train();
  expect(losses).toHaveLength(options.epochs);
  expect(losses.at(-1)).toBeLessThan((losses[0] ?? 0) / 3);
  expect(Math.min(...losses)).toBeGreaterThanOrEqual(0);
});

test('the first loss is that of knowing nothing: the log of the number of paths', () => {
  const { losses } = train({ epochs: 1 }, [example([0], [])]);
  expect(losses[0]).toBeCloseTo(Math.log(labels.length), 4);
  // The cost of a missed cue is no cost where there is none.
  expect(train({ epochs: 1, missCost: 9 }, [example([0], [])]).losses).toEqual(losses);
});

test('one seed gives the same numbers, another others', () => {
  expect(train({ dropout: 0.3 }).chain).toEqual(train({ dropout: 0.3 }).chain);
  expect(train({ dropout: 0.3, seed: 2 }).chain.weights).not.toEqual(train({ dropout: 0.3 }).chain.weights);
});

test('where missing a cue costs more, a word that is one in two of five cases is taken for one', () => {
  const doubtful = [[], [1], [], [1], []].map((cues) => example([0, 2, 0], cues));
  expect(predict(train({}, doubtful).chain, [0, 2, 0])).toBe('ooo');
  expect(predict(train({ missCost: 4 }, doubtful).chain, [0, 2, 0])).toBe('oco');
});

test('a token without features, and a document without tokens, teach nothing and break nothing', () => {
  const one = [example([0, 1, 0], [1])];
  expect(train({}, [...one, example([], [])])).toEqual(train({}, one));
  expect(train({}, [example([-1, -1], [])]).chain.weights).toEqual(new Float32Array(3 * aspects.length));
});

test('of a step that no text has the chain knows that it is forbidden', () => {
  const { steps } = train().chain;
  expect(steps.before[CUE]).toEqual([OUTSIDE]);
  expect(steps.before.flat().every((from) => from === OUTSIDE || from === CUE)).toBe(true);
});
