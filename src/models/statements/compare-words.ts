import { commonWords } from '../../language/en/words/function-word-lexicon.ts';
import { toTerm } from '../../language/en/words/terms.ts';
import type { WeighedClaim } from './claim-features.ts';
import type { StatementReason } from './statement.ts';

type Run = Pick<WeighedClaim, 'sequence' | 'weights' | 'placed' | 'actorNames'>;

/** Fewer words in a row are in many statements. */
const SHORTEST_RUN = 4;

/** The longest run of the same words, function words too: its length, and where it ends in each. */
const longestRun = (a: readonly string[], b: readonly string[]): { length: number; endA: number; endB: number } => {
  let [length, endA, endB] = [0, 0, 0];
  let before = new Uint16Array(b.length + 1);
  for (const [row, word] of a.entries()) {
    const now = new Uint16Array(b.length + 1);
    for (let column = 0; column < b.length; column += 1) {
      if (b[column] !== word) continue;
      const own = (before[column] ?? 0) + 1;
      now[column + 1] = own;
      if (own > length) [length, endA, endB] = [own, row + 1, column + 1];
    }
    before = now;
  }
  return { length, endA, endB };
};

/** The runs of the same words that two claims have in the same order, from the longest outwards: a report may drop a word in the middle. */
export const commonRuns = (a: readonly string[], b: readonly string[]): (readonly string[])[] => {
  const { length, endA, endB } = longestRun(a, b);
  if (length < SHORTEST_RUN) return [];
  return [
    ...commonRuns(a.slice(0, endA - length), b.slice(0, endB - length)),
    a.slice(endA - length, endA),
    ...commonRuns(a.slice(endA), b.slice(endB)),
  ];
};

/** Words in a row prove more than the same words scattered: a quotation where both quote, a copied phrase where they report. */
export const compareRuns = (a: Run, b: Run): StatementReason[] => {
  const runs = commonRuns(a.sequence, b.sequence);
  // “the coalition of the willing” is what an actor is called, and nobody's own words.
  const telling = runs
    .flat()
    .filter((word) => !commonWords.has(word))
    .map((word) => (word.startsWith('#') ? word : toTerm(word)))
    .filter((term) => !a.actorNames.has(term))
    .map((term) => a.weights.get(term) ?? 0);
  if (telling.length < 2) return [];
  const strength = telling.reduce((sum, weight) => sum + weight, 0);
  const quotes = [a, b].every(({ placed }) => placed.claim.form !== 'indirect');
  const weight = Math.min(quotes ? 3 : 1.5, strength * (quotes ? 0.15 : 0.08));
  return [
    {
      kind: quotes ? 'quotation' : 'copy',
      weight,
      detail: `“${runs.map((run) => run.map((word) => word.replace('#', '')).join(' ')).join(' … ')}”`,
    },
  ];
};

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
