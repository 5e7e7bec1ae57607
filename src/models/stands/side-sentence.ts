import { nameList } from '../corpus/name-list.ts';
import { type DecidedSide, isCertain, type Side, sideOrder } from './decide-side.ts';
import { sideVerb } from './stance-words.ts';

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
      unsure > 0 && `the ${unsure === 1 ? 'side of 1 is' : `sides of ${unsure} are`} not certain yet`,
      differing > 0 && `the claims of ${differing} differ`,
    ].filter((part) => part !== false),
  );

/** The same where no side at all can be named. */
export const noSideClause = ({ unsure, differing }: SideCounts): string => {
  const none = 'no side is certain yet';
  if (differing === 0) return none;
  if (unsure > 0) return `${none}, and the claims of ${differing} differ`;
  return `${none}, since the claims ${differing === 1 ? '' : 'of each '}differ`;
};

/**
 * Where actors stand on a position, as what follows its name and a colon. Only sides that are checked or rest on at least two
 * statements that agree are named: "of the 5 actors on record, 2 support it and 1 opposes it; the sides of 2 are not certain yet".
 */
export const sideSentence = (counts: SideCounts): string => {
  const { certain, unsure, differing } = counts;
  const named = certain.reduce((sum, [, actors]) => sum + actors, 0);
  const all = named + unsure + differing;
  if (named === 0) return `${all === 1 ? 'one actor speaks' : `${all} actors speak`} on it; ${noSideClause(counts)}`;
  const [first] = certain;
  if (all === 1 && first) return `the one actor on record ${sideVerb(first[0], 1)}`;
  const groups = certain.map(([side, actors]) => `${actors} ${sideVerb(side, actors)}`);
  const rest = restClause(counts);
  return `of the ${all} actors on record, ${nameList(groups)}${rest === '' ? '' : `; ${rest}`}`;
};
