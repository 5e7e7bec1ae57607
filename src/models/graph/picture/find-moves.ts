import type { Certainty, Stance } from '../../../schema/index.ts';
import { joinPlaces } from '../../moves/join-places.ts';
import { type MoveKind, moveKind, type ScaleValue } from '../../moves/stance-scale.ts';
import { decideSide, type Side, type Taking } from '../../stands/decide-side.ts';
import type { GraphClaim, GraphTake } from './graph-data.ts';

/** One end of a move, proved by a claim. */
export interface MoveEnd {
  claim: GraphClaim;
  stance: Stance;
  certainty: Certainty;
}

/** From one dated place on the scale to the next. */
export interface GraphMove {
  kind: MoveKind;
  from: MoveEnd;
  to: MoveEnd;
}

interface Dated {
  claim: GraphClaim;
  time: readonly [from: number, to: number];
}

const mayMeet = (a: Dated, b: Dated): boolean => a.time[0] <= b.time[1] && b.time[0] <= a.time[1];
const newestFirst = (a: Dated, b: Dated): number => b.time[0] - a.time[0] || a.time[1] - b.time[1];

/** One claim of each date that can be put in order: of two dates that may be the same moment the more exact one is kept. */
const orderDates = (dated: readonly Dated[]): Dated[] => {
  const kept: Dated[] = [];
  const length = ({ time }: Dated): number => time[1] - time[0];
  for (const one of dated.toSorted((a, b) => length(a) - length(b) || newestFirst(b, a)))
    if (!kept.some((other) => mayMeet(other, one))) kept.push(one);
  return kept.sort((a, b) => newestFirst(b, a));
};

/** The place of claims of one date: the furthest from the middle, where all take the same stance; else they prove nothing. A side that cannot be told is no place. */
const findPlace = (claims: readonly GraphClaim[], position: number): { claim: GraphClaim; take: GraphTake } | null => {
  const taken = claims.flatMap((claim) =>
    claim.takes.filter((take) => take.position === position && take.stance !== 'unclear').map((take) => ({ claim, take })),
  );
  if (new Set(taken.map(({ take }) => take.stance)).size !== 1) return null;
  const far = (value: ScaleValue): number => Math.abs(value);
  return taken.reduce((best, next) => (far(next.take.value) > far(best.take.value) ? next : best));
};

/** The moves of one actor's claims on one position, from old to new; the rule is that of `moves/make-history.ts`. */
export const findMoves = (claims: readonly GraphClaim[], position: number): GraphMove[] => {
  const dated = claims.flatMap((claim) => (claim.time ? [{ claim, time: claim.time }] : []));
  if (dated.length < 2) return [];
  const places = orderDates(dated).flatMap(({ claim: { said } }) => {
    const place = findPlace(
      claims.filter((claim) => claim.said === said),
      position,
    );
    return place ? [place] : [];
  });
  const takings = claims.flatMap(({ statement, time, takes }) =>
    takes.filter((take) => take.position === position).map(({ stance, certainty }): Taking => ({ stance, certainty, statement, time })),
  );
  const sideUntil = ({ claim }: (typeof places)[number]): Side => {
    const last = claim.time?.[1] ?? Number.POSITIVE_INFINITY;
    return decideSide(takings.filter(({ time }) => time === null || time[1] <= last)).side;
  };
  const valued = places.map((place) => ({ ...place, value: place.take.value }));
  return joinPlaces(valued, sideUntil, decideSide(takings).side).map(([from, to]) => {
    const end = ({ claim, take }: typeof to): MoveEnd => ({ claim, stance: take.stance, certainty: take.certainty });
    return { kind: moveKind(from.value, to.value), from: end(from), to: end(to) };
  });
};
