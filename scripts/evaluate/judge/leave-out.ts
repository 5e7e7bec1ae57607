import { sureness } from '../../pipeline/5-claim/judge/judge-stance.ts';
import type { Feature } from '../../pipeline/5-claim/judge/to-features.ts';
import type { Share } from '../dossier/score-dossier.ts';
import type { Kind, LabelledStance } from './collect-stances.ts';
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

const STEPS = Array.from({ length: 101 }, (_, step) => step / 100);

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
  return STEPS.find(isEnough) ?? 1;
};

/** Precision and recall in one, precision counted twice, for a wrong stance is worse than none (van Rijsbergen 1979, F with beta 0.5). */
const worthOf = (right: Share, standing: number): number => (1.25 * right.hits) / (right.of + 0.25 * standing);

/** The confidence, in steps of 0.01, from which on a stance is worth giving: that with the best precision and recall on new texts and seen articles, the lowest of several. */
export const findKeptFrom = (stances: readonly LeftOut[], standing: ReadonlyMap<Kind, number>): number => {
  const own = stances.filter(({ kind }) => kind !== 'seen-statement');
  const all = (standing.get('new') ?? 0) + (standing.get('seen-article') ?? 0);
  const worths = STEPS.map((bound) => worthOf(rightOf(own.filter(({ confidence }) => confidence >= bound)), all));
  return STEPS[worths.indexOf(Math.max(...worths))] ?? 0;
};
