import { expect, test } from 'vitest';
import { aspects, labels } from './labels.ts';
import { packWeights, unpackWeights } from './pack-weights.ts';
import { makeRandom } from './training/make-random.ts';
import { toLexicon, type Weights } from './weights.ts';

const random = makeRandom(1);
const whole = (below: number): number => Math.floor(random() * below);
const keys = (count: number): Uint32Array =>
  new Uint32Array([...new Set(Array.from({ length: count }, () => 1 + whole(2 ** 32 - 1)))]).sort();
const features = keys(500);
const lexicon = keys(90);
const L = labels.length;
const weights: Weights = {
  features,
  rows: Int8Array.from({ length: features.length * aspects.length }, () => whole(255) - 127),
  unit: Math.fround(0.02),
  lexiconKeys: lexicon,
  lexiconSteps: Uint8Array.from(lexicon, () => whole(10)),
  steps: {
    scores: Float32Array.from({ length: L * L }, () => random() - 0.5),
    before: labels.map((_, to) => labels.flatMap((_, from) => ((from * 7 + to) % 3 === 0 ? [from] : []))),
  },
};

test('weights come back as they went', () => {
  expect(unpackWeights(packWeights(weights))).toEqual(weights);
});

test('weights for other labels are refused', () => {
  const broken = packWeights(weights).slice(0, 20);
  expect(() => unpackWeights(broken)).toThrow();
});

test('the lexicon knows its keys and no others', () => {
  const stepOf = toLexicon(weights);
  lexicon.forEach((key, i) => {
    expect(stepOf(key)).toBe(weights.lexiconSteps[i]);
  });
  expect(stepOf(0)).toBe(0);
});
