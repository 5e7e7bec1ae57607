import type { Actor, Position, Stance } from '../../schema/index.ts';
import type { PlacedClaim } from '../corpus/corpus.ts';
import { compareNewestFirst, dateRange } from '../dates/date-range.ts';
import { decideSide, type Side, type Taking } from '../stands/decide-side.ts';
import type { StatementByClaim } from '../statements/statement.ts';
import { joinPlaces } from './join-places.ts';
import { type MoveKind, moveKind, type ScaleValue, scaleValue } from './stance-scale.ts';

/** What an actor said on a position at one date. */
export interface Step {
  /** EDTF; never empty. */
  date: string;
  /** In the order of the corpus; at least one. */
  claims: readonly PlacedClaim[];
  /** Where these claims stand; null where they contradict each other, which is a conflict and proves no move. */
  place: { stance: Stance; value: ScaleValue; proof: PlacedClaim } | null;
}

/** From one step to the next that takes a place, each end proved by its claim. */
export interface Move {
  actor: Actor;
  position: Position;
  kind: MoveKind;
  from: { date: string; stance: Stance; proof: PlacedClaim };
  to: { date: string; stance: Stance; proof: PlacedClaim };
}

/** What an actor said on a position, in time. */
export interface History {
  actor: Actor;
  position: Position;
  /** From old to new; no two of them may be of the same time. */
  steps: readonly Step[];
  /** Those that the rule of sides bears out: see `join-places.ts`. */
  moves: readonly Move[];
  /** Claims whose date is unknown, or too vague to put them before or after another step. They prove no move. */
  unordered: readonly PlacedClaim[];
}

/** True where two EDTF dates may be the same moment. */
const mayMeet = (left: string, right: string): boolean => {
  const [a, b] = [dateRange(left), dateRange(right)];
  return a === null || b === null || (a.from <= b.to && b.from <= a.to);
};

const lengthOf = (date: string): number => {
  const range = dateRange(date);
  return range ? range.to - range.from : Number.POSITIVE_INFINITY;
};

/** The dates that can be put in order: of two that may be the same moment the more exact one is kept. */
const orderDates = (dates: readonly string[]): readonly string[] => {
  const kept: string[] = [];
  for (const date of dates.filter((one) => one !== '').sort((a, b) => lengthOf(a) - lengthOf(b) || compareNewestFirst(b, a)))
    if (!kept.some((other) => mayMeet(other, date))) kept.push(date);
  return kept.sort((a, b) => compareNewestFirst(b, a));
};

/** The place of claims of one date: the furthest from the middle, where all take the same stance; a side that cannot be told is no place. */
const findPlace = (claims: readonly PlacedClaim[], position: Position): Step['place'] => {
  const taken = claims.flatMap((proof) =>
    proof.claim.positions
      .filter((one) => one.position === position.id && one.stance !== 'unclear')
      .map((one) => ({ stance: one.stance, value: scaleValue(one), proof })),
  );
  if (new Set(taken.map(({ stance }) => stance)).size !== 1) return null;
  return taken.reduce((best, next) => (Math.abs(next.value) > Math.abs(best.value) ? next : best));
};

/** What claims take on a position, as a side is decided from it. */
export const takingsOf = (claims: readonly PlacedClaim[], position: Position, statementByClaim: StatementByClaim): Taking[] =>
  claims.flatMap((placed) => {
    const range = dateRange(placed.claim.said.date);
    return placed.claim.positions
      .filter((taken) => taken.position === position.id)
      .map(({ stance, certainty }): Taking => {
        const statement = statementByClaim.get(placed.claim.id) ?? placed;
        return { stance, certainty, statement, time: range && [range.from, range.to] };
      });
  });

/** Puts an actor's claims on a position in time. */
export const makeHistory = (
  actor: Actor,
  position: Position,
  claims: readonly PlacedClaim[],
  statementByClaim: StatementByClaim = new Map(),
): History => {
  const dates = orderDates([...new Set(claims.map(({ claim }) => claim.said.date))]);
  const steps = dates.map((date): Step => {
    const own = claims.filter(({ claim }) => claim.said.date === date);
    return { date, claims: own, place: findPlace(own, position) };
  });
  const placed = steps.flatMap(({ date, place }) => (place ? [{ date, ...place }] : []));
  const takings = takingsOf(claims, position, statementByClaim);
  const side = decideSide(takings).side;
  const sideUntil = ({ date }: { date: string }): Side => {
    const end = dateRange(date)?.to ?? Number.POSITIVE_INFINITY;
    return decideSide(takings.filter(({ time }) => time === null || time[1] <= end)).side;
  };
  const moves = joinPlaces(placed, sideUntil, side).map(
    ([from, to]): Move => ({ actor, position, kind: moveKind(from.value, to.value), from, to }),
  );
  return { actor, position, steps, moves, unordered: claims.filter(({ claim }) => !dates.includes(claim.said.date)) };
};
