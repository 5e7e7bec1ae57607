import type { Correction, Judgement } from '../../schema/index.ts';
import { dateInWords } from '../claims/date-words.ts';

/** A correction as the ledger tells it. */
export interface Corrected {
  changes: readonly Correction[];
  review?: Judgement | undefined;
}

/** What became different for readers: that somebody looked at it is told beside it. */
export const shownChanges = ({ changes }: Corrected): readonly Correction[] => changes.filter(({ field }) => field !== 'review');

/** True where somebody looked at it and changed nothing. */
export const isOnlyConfirmed = (corrected: Corrected): boolean =>
  shownChanges(corrected).length === 0 && corrected.review?.decision === 'confirmed';

/** "by Ada North on 3 March 2026: the quotation is hers." */
const byWhom = ({ reviewer, date, reason }: Judgement): string =>
  `by ${reviewer} on ${dateInWords(date)}${reason === '' ? '' : `: ${reason}`}`;

/** "Corrected by Ada North on 3 March 2026: the quotation is hers." The program's own corrections are no more than that. */
export const judgementWords = (corrected: Corrected): string => {
  const { review } = corrected;
  const changed = shownChanges(corrected).length > 0;
  if (!review) return changed ? 'Corrected' : 'The review of it was taken back';
  if (review.decision === 'confirmed') return `${changed ? 'Corrected, and confirmed' : 'Confirmed'} ${byWhom(review)}`;
  return `Corrected ${byWhom(review)}`;
};

/** What a claim page says of its review: "confirmed by Ada North on 3 March 2026". */
export const reviewLine = (review: Judgement): string => `${review.decision} ${byWhom(review)}`;
