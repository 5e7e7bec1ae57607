import { countOf, nameList } from '../corpus/name-list.ts';
import { type DecidedSide, isCertain, type Side, sideOrder } from './decide-side.ts';

/** How many actors speak on a position, and where they stand. */
export interface SideCounts {
  /** Those whose side is certain, by side, in the order of sides; none is 0. */
  certain: readonly (readonly [side: Side, actors: number])[];
  /** Those whose side is not certain yet. */
  unsure: number;
  /** Those whose claims point both ways. */
  differing: number;
}

/** Counts actors by what may be said of them. */
export const countSides = (stands: readonly Omit<DecidedSide, 'deciding'>[]): SideCounts => {
  const sure = stands.filter(isCertain);
  const differing = stands.filter(({ side }) => side === 'differs').length;
  return {
    certain: sideOrder.flatMap((side): [Side, number][] => {
      const actors = sure.filter((stand) => stand.side === side).length;
      return actors === 0 ? [] : [[side, actors]];
    }),
    unsure: stands.length - sure.length - differing,
    differing,
  };
};

/** What is known of those whose side cannot be named, as clauses that follow "; " after those who can; empty where there are none. */
export const restClause = ({ unsure, differing }: SideCounts): string =>
  nameList(
    [
      differing > 0 && `${countOf(differing, 'actor')} spoke both for and against it`,
      unsure > 0 && `for ${countOf(unsure, 'actor')} no side is certain yet`,
    ].filter((part) => part !== false),
  );

/** The same where no side at all can be named. */
export const noSideClause = (counts: SideCounts): string =>
  counts.differing === 0 ? 'no side is certain yet' : `no side can be named: ${restClause(counts)}`;
