import type { PlacedClaim } from '../../corpus/corpus.ts';
import { dateInWords } from '../../dates/date-words.ts';
import { saidBy } from './claim-bounds.ts';

/** Claims of one date said, or that were said by one day. */
export interface DatedClaims {
  /** EDTF, without a time of day: a date, the open interval `../2026-02-04`, or empty where no day is known. */
  date: string;
  claims: readonly PlacedClaim[];
}

/** Groups claims, sorted from new to old, by date said; those of which no day is known make the last group. */
export const groupByDate = (claims: readonly PlacedClaim[]): DatedClaims[] =>
  Array.from(
    Map.groupBy(claims, (placed) => {
      const by = saidBy(placed);
      return by === '' ? placed.claim.said.date.replace(/T.*$/, '') : `../${by}`;
    }),
    ([date, group]) => ({ date, claims: group }),
  );

/** What the group of a date is called: "3 February 2026", "Said by 4 February 2026", "Date not known". */
export const dateTitle = (date: string): string => {
  if (date === '') return 'Date not known';
  return date.startsWith('../') ? `Said by ${dateInWords(date.slice(3))}` : dateInWords(date);
};
