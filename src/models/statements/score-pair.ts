import type { WeighedClaim } from './claim-features.ts';
import { compareDates } from './compare-dates.ts';
import { compareDenials, compareNames, compareNumbers, compareOccasions, comparePositions, compareSpeakers } from './compare-facts.ts';
import { compareRuns, compareWords } from './compare-words.ts';
import type { StatementReason } from './statement.ts';

/** Log-odds of two claims of one speaker that share some words, before anything else is known. */
const BASE = -2;
/** One article seldom tells an utterance twice, apart from its lead and the quotation that bears it out. */
const ONE_ARTICLE = -3.2;
/** Named with others in one report and alone in the next. */
const OTHER_COMPANY = -0.7;

/** The evidence on two claims. */
export interface PairScore {
  /** Log-odds that both report one utterance. */
  odds: number;
  /** The same as a probability, 0 to 1. */
  score: number;
  reasons: readonly StatementReason[];
}

/** Weighs the evidence on two claims; null where speakers or dates rule out that they report one utterance. */
export const scorePair = (a: WeighedClaim, b: WeighedClaim): PairScore | null => {
  const relation = compareSpeakers(a, b);
  if (relation === 'other') return null;
  const dates = compareDates(a, b);
  if (!dates) return null;
  const reasons = [
    dates,
    ...comparePositions(a, b),
    compareWords(a, b),
    ...compareRuns(a, b),
    ...compareNumbers(a, b),
    ...compareNames(a, b),
    ...compareOccasions(a, b),
    ...compareDenials(a, b),
  ];
  const prior = BASE + (a.placed.article.id === b.placed.article.id ? ONE_ARTICLE : 0) + (relation === 'shared' ? OTHER_COMPANY : 0);
  const odds = reasons.reduce((sum, { weight }) => sum + weight, prior);
  return { odds, score: 1 / (1 + Math.exp(-odds)), reasons };
};
