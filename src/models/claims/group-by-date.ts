import type { PlacedClaim } from '../corpus/corpus.ts';

/** Claims of one date said. */
export interface DatedClaims {
  /** EDTF, without a time of day; empty for unknown dates. */
  date: string;
  claims: readonly PlacedClaim[];
}

/** Groups claims, sorted from new to old, by date said; those without a date make the last group. */
export const groupByDate = (claims: readonly PlacedClaim[]): DatedClaims[] =>
  Array.from(
    Map.groupBy(claims, ({ claim }) => claim.said.date.replace(/T.*$/, '')),
    ([date, group]) => ({ date, claims: group }),
  );
