import { dateRange } from '../claims/date-range.ts';
import { dateInWords } from '../claims/date-words.ts';
import type { PlacedClaim } from '../corpus/corpus.ts';
import type { Disagreement } from './disagreement.ts';
import { gatherSides } from './gather-sides.ts';

/** The day on which the reports say that the statement was made. The day of publication is no report of a day. */
export const compareDates = (reports: readonly PlacedClaim[]): Disagreement[] => {
  const given = reports.flatMap((report) => {
    const { date, basis, words } = report.claim.said;
    const range = basis === 'stated' || basis === 'resolved' ? dateRange(date.replace(/T.*$/u, '')) : null;
    return range ? [{ report, value: range, shown: dateInWords(date), words }] : [];
  });
  const sides = gatherSides(given, (a, b) => a.from <= b.to && b.from <= a.to);
  return sides.length > 1 ? [{ kind: 'date', about: 'date said', sides }] : [];
};
