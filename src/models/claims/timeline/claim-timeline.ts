import type { PlacedClaim } from '../../corpus/corpus.ts';
import { nameList } from '../../corpus/name-list.ts';
import type { PublicRecord } from '../../record/record.ts';
import { type ToldOnce, tellOnce } from '../../statements/clearest-claim.ts';
import { type ClaimCard, makeClaimCard } from '../claim-card.ts';
import { type ShownClaim, showClaim } from '../shown-claim.ts';
import { groupByDate } from './group-by-date.ts';

/** A statement in a list: the claim that shows it best, and every other report of it. */
export interface ShownStatement {
  clearest: ShownClaim;
  others: readonly ClaimCard[];
  /** The outlets of the others, as a list in words. */
  outlets: string;
}

/** Claims under the date on which they were said, each statement told once. */
export interface ClaimTimeline {
  /** From new to old; `date` is EDTF, as groups of dates have it, and empty for the last day where none is known. `claims` is their number. */
  days: readonly { date: string; claims: number; statements: readonly ShownStatement[] }[];
  /** Of many statements those beyond the first, a row each: a page of a thousand cards is slow, and no one reads it. */
  rest: readonly ClaimCard[];
}

/** Cards on one page, at most. */
const limit = 40;

const showStatement = (record: PublicRecord, { clearest, others }: ToldOnce): ShownStatement => {
  const cards = others.map((placed) => makeClaimCard(record.corpus, placed));
  return { clearest: showClaim(record, clearest), others: cards, outlets: nameList([...new Set(cards.map(({ outlet }) => outlet.name))]) };
};

/** Lays claims, sorted from new to old, out as a timeline. */
export const makeTimeline = (record: PublicRecord, claims: readonly PlacedClaim[]): ClaimTimeline => {
  const told = groupByDate(claims).flatMap(({ date, claims: group }) =>
    tellOnce(record.statementByClaim, group).map((statement) => ({ date, statement })),
  );
  const days = Map.groupBy(told.slice(0, limit), ({ date }) => date);
  return {
    days: Array.from(days, ([date, group]) => ({
      date,
      claims: group.reduce((sum, { statement }) => sum + 1 + statement.others.length, 0),
      statements: group.map(({ statement }) => showStatement(record, statement)),
    })),
    rest: told
      .slice(limit)
      .flatMap(({ statement: { clearest, others } }) => [clearest, ...others])
      .map((placed) => makeClaimCard(record.corpus, placed)),
  };
};
