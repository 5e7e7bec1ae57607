import { compareDates } from './evidence/compare-dates.ts';
import { compareDenials } from './evidence/compare-denials.ts';
import { compareNames } from './evidence/compare-names.ts';
import { compareNumbers } from './evidence/compare-numbers.ts';
import { compareOccasions } from './evidence/compare-occasions.ts';
import { comparePositions } from './evidence/compare-positions.ts';
import { compareRuns } from './evidence/compare-runs.ts';
import { compareSpeakers } from './evidence/compare-speakers.ts';
import { compareWords } from './evidence/compare-words.ts';
import type { StatementReason } from './statement.ts';
import type { WeighedClaim } from './weighed-claim.ts';

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
