import { sureness } from '../../pipeline/5-claim/judge/judge-stance.ts';
import type { Feature } from '../../pipeline/5-claim/judge/to-features.ts';
import type { Share } from '../dossier/score-dossier.ts';
import type { LabelledStance } from './collect-stances.ts';
import { trainJudge } from './train-judge.ts';

/** A stance with the confidence that a judge gives it who has learned nothing from its dispute. */
export interface LeftOut extends LabelledStance {
  confidence: number;
}

/** Judges each dispute by what was learned from all others. */
export const leaveOut = (stances: readonly LabelledStance[], used?: readonly Feature[]): LeftOut[] =>
  [...Map.groupBy(stances, ({ dispute }) => dispute)].flatMap(([dispute, own]) => {
    const weights = trainJudge(
      stances.filter((one) => one.dispute !== dispute),
      used,
    );
    return own.map((one) => ({ ...one, confidence: Math.round(100 * sureness(one.features, weights)) / 100 }));
  });

/** How many of some stances are right. */
export const rightOf = (stances: readonly LabelledStance[]): Share => ({
  hits: stances.filter(({ isRight }) => isRight).length,
  of: stances.length,
});

/** The mean surprise, in nats: less is better. */
export const logLoss = (stances: readonly LeftOut[]): number =>
  stances.reduce((sum, { confidence, isRight }) => sum - Math.log(isRight ? confidence : 1 - confidence), 0) / stances.length;

/** How often a right stance has a higher confidence than a wrong one; a half where the confidence tells nothing. */
export const ranking = (stances: readonly LeftOut[]): number => {
  const right = stances.filter(({ isRight }) => isRight);
  const wrong = stances.filter(({ isRight }) => !isRight);
  const sum = right.reduce(
    (all, { confidence }) =>
      all + wrong.reduce((own, other) => own + (confidence > other.confidence ? 1 : confidence === other.confidence ? 0.5 : 0), 0),
    0,
  );
  return sum / (right.length * wrong.length);
};

/** Edges of the bins of confidence, each up to the next one. */
const EDGES = [0, 0.5, 0.6, 0.7, 0.8] as const;

/** One bin of confidence: what was promised on average, and what came of it. */
export interface Bin {
  from: number;
  promised: number;
  right: Share;
}

/** Sorts stances by confidence into five bins. */
export const toBins = (stances: readonly LeftOut[]): Bin[] =>
  EDGES.map((from, at) => {
    const own = stances.filter(({ confidence }) => confidence >= from && confidence < (EDGES[at + 1] ?? Number.POSITIVE_INFINITY));
    return {
      from,
      promised: own.reduce((sum, { confidence }) => sum + confidence, 0) / Math.max(1, own.length),
      right: rightOf(own),
    };
  });

/** Of what is shown as stated at most so large a share may be wrong. */
const WRONG = 0.1;

/**
 * The lowest confidence, in steps of 0.01, from which on at most one stated stance in ten is wrong, on new texts and seen
 * articles; 1 where there is none.
 */
export const findStatedFrom = (stances: readonly LeftOut[]): number => {
  const stated = stances.filter(({ kind, isStated }) => isStated && kind !== 'seen-statement');
  const isEnough = (bound: number): boolean => {
    const { hits, of } = rightOf(stated.filter(({ confidence }) => confidence >= bound));
    return of > 0 && of - hits <= WRONG * of;
  };
  const steps = Array.from({ length: 101 }, (_, step) => step / 100);
  return steps.find(isEnough) ?? 1;
};
