import type { Certainty, Stance } from '../../../schema/index.ts';
import { isUnchecked } from '../../stance-basis.ts';
import { stanceAxis } from '../stance-axis.ts';

/**
 * The stance in force is that of the newest dated claims, which are given here. Where these differ among themselves
 * the one taken most often counts, then the one more often stated or confirmed, then the one nearer to the left of
 * the axis: a rule without judgement, so that it can be explained. The others are kept beside it.
 */
export const stanceInForce = (taken: readonly { stance: Stance; certainty: Certainty }[]): Stance => {
  const weight = (stance: Stance): number => {
    const same = taken.filter((one) => one.stance === stance);
    return same.length * (taken.length + 1) + same.filter(({ certainty }) => !isUnchecked(certainty)).length;
  };
  return stanceAxis.reduce((best, next) => (weight(next) > weight(best) ? next : best));
};
