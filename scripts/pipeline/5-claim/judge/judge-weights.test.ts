import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { formatJudgeWeights, judgeWeightsFile, readJudgeWeights } from './judge-weights.ts';
import { FEATURES } from './to-features.ts';

test('the committed file is as it would be written', () => {
  expect(readFileSync(judgeWeightsFile, 'utf8')).toBe(formatJudgeWeights(readJudgeWeights()));
});

test('there is a weight for each feature, and none of them decides alone', () => {
  const { features } = readJudgeWeights();
  expect(Object.keys(features)).toEqual([...FEATURES]);
  for (const [feature, weight] of Object.entries(features)) expect(Math.abs(weight), feature).toBeLessThan(2);
});
