import type { JudgeWeights } from '../../pipeline/5-claim/judge/judge-weights.ts';
import { FEATURES, type Feature } from '../../pipeline/5-claim/judge/to-features.ts';
import type { Kind, LabelledStance } from './collect-stances.ts';
import { fitLogistic, type Row } from './fit-logistic.ts';

/** Rows are right nearly always where they were tuned: such texts count less, and how much righter they are there is learned apart and left out again. */
const COUNTS: Readonly<Record<Kind, number>> = { new: 2, 'seen-article': 1, 'seen-statement': 0.5 };

/** Penalties on the base, on what a seen text adds, and on a feature. */
const ON_BASE = 0.01;
const ON_KIND = 0.3;
const ON_FEATURE = 3;

const toRow = ({ features, kind, isRight }: LabelledStance, used: readonly Feature[]): Row => ({
  x: [1, Number(kind === 'seen-article'), Number(kind === 'seen-statement'), ...used.map((feature) => Number(features.includes(feature)))],
  y: Number(isRight),
  weight: COUNTS[kind],
});

const round = (value: number): number => Math.round(1000 * value) / 1000;

/**
 * Learns how likely a stance is right from its features. What being tuned on adds has weights of its own, which stay behind
 * (the augmentation of Daumé 2007, “Frustratingly Easy Domain Adaptation”): the weights are those of new text.
 */
export const trainJudge = (
  stances: readonly LabelledStance[],
  used: readonly Feature[] = FEATURES,
): Pick<JudgeWeights, 'base' | 'features'> => {
  const penalties = [ON_BASE, ON_KIND, ON_KIND, ...used.map(() => ON_FEATURE)];
  const [base = 0, , , ...own] = fitLogistic(
    stances.map((one) => toRow(one, used)),
    penalties,
  ).map(round);
  const learned = new Map(used.map((feature, at) => [feature, own[at] ?? 0]));
  const entries = FEATURES.map((feature): [Feature, number] => [feature, learned.get(feature) ?? 0]);
  return { base, features: Object.fromEntries(entries) as Record<Feature, number> };
};
