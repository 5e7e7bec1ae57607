import type { GraphClaim } from './graph-data.ts';
import type { GraphState } from './graph-state.ts';

/** Whether a claim takes part: `outside` the period, or `undated` where those are switched off. */
export type Presence = 'in' | 'outside' | 'undated';

const daySeconds = 86_400;

/**
 * Makes the test for a period. A claim with a vague date ("2025") takes part where it may have been said in the
 * period; one without a date is judged by its own switch alone.
 */
export const makePresence = ({ from, to, undated }: Pick<GraphState, 'from' | 'to' | 'undated'>): ((claim: GraphClaim) => Presence) => {
  const first = from === '' ? Number.NEGATIVE_INFINITY : Date.parse(`${from}T00:00:00Z`) / 1000;
  const last = to === '' ? Number.POSITIVE_INFINITY : Date.parse(`${to}T00:00:00Z`) / 1000 + daySeconds - 1;
  return ({ time }) => {
    if (time === null) return undated ? 'in' : 'undated';
    return time[0] <= last && first <= time[1] ? 'in' : 'outside';
  };
};
