import { readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { FEATURES } from './to-features.ts';

const weights = z.strictObject({
  /** The log odds of a stance with no feature, on text that nobody tuned for. */
  base: z.number(),
  /** What each feature adds to the log odds. */
  features: z.record(z.enum(FEATURES), z.number()),
  /** Below this confidence a stance is not given: on disputes left out of training that cost more than it gained, a wrong stance counted twice. */
  keptFrom: z.number(),
  /** From this confidence on a stance that a row saw outright is shown as stated: of those at most one in ten was wrong on disputes left out of training. */
  statedFrom: z.number(),
});

/** What `npm run train:stance` learned. */
export type JudgeWeights = z.infer<typeof weights>;

/** The file that `npm run train:stance` writes. */
export const judgeWeightsFile = path.join(import.meta.dirname, 'judge-weights.json');

/** The file's words for some weights. */
export const formatJudgeWeights = (learned: JudgeWeights): string => `${JSON.stringify(learned, null, 2)}\n`;

let kept: JudgeWeights | undefined;

/** The committed weights, read on the first call. */
export const readJudgeWeights = (): JudgeWeights => {
  kept ??= weights.parse(JSON.parse(readFileSync(judgeWeightsFile, 'utf8')));
  return kept;
};
