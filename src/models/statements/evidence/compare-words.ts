import type { StatementReason } from '../statement.ts';
import type { WeighedClaim } from '../weighed-claim.ts';

type Worded = Pick<WeighedClaim, 'terms' | 'weights' | 'total' | 'shown'>;

/** Sum of the weights of the terms in common. */
export const sharedWeight = (a: Worded, b: Worded): number => {
  let sum = 0;
  for (const [term, weight] of a.weights) {
    const other = b.weights.get(term);
    if (other !== undefined) sum += Math.min(weight, other);
  }
  return sum;
};

const clamp = (value: number, low: number, high: number): number => Math.max(low, Math.min(high, value));

/** Rarest first, at most six, as the first claim writes them. */
const showShared = (a: Worded, b: Worded): string =>
  a.terms
    .filter((term) => b.weights.has(term))
    .toSorted((x, y) => (a.weights.get(y) ?? 0) - (a.weights.get(x) ?? 0))
    .slice(0, 6)
    .map((term) => a.shown.get(term) ?? term)
    .join(', ');

/**
 * How alike the words are. A summary shares nearly all of its own words with a long quotation, so the share of the shorter
 * claim counts beside that of both; and two shared common words prove nothing, so the amount counts beside the share.
 */
export const compareWords = (a: Worded, b: Worded): StatementReason => {
  const shared = sharedWeight(a, b);
  const contained = shared / Math.max(1, Math.min(a.total, b.total));
  const dice = (2 * shared) / Math.max(1, a.total + b.total);
  const likeness = 0.4 * contained + 0.6 * dice;
  const proof = clamp(12 * (likeness - 0.3), -4, 4) + clamp((shared - 7) / 3, -2.5, 2);
  // One word in common, however rare, is a subject in common.
  const isOne = a.terms.filter((term) => b.weights.has(term)).length < 2;
  const weight = isOne ? Math.min(0, proof) : proof;
  const words = showShared(a, b);
  return { kind: 'words', weight, detail: words === '' ? 'no word in common' : `${Math.round(100 * likeness)} % alike: ${words}` };
};
