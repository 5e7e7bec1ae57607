import type { Actor, Certainty, Outlet, Position, PositionTaken, Stance } from '../../schema/index.ts';
import type { Corpus, PlacedClaim } from '../corpus.ts';
import { compareNewestFirst } from '../date-range.ts';
import { lookUp } from '../look-up.ts';
import { stanceAxis } from './stance-axis.ts';

/** Where one actor stands on one position, with the claims that prove it. One mark, one cell of the table. */
export interface Stand {
  actor: Actor;
  position: Position;
  /** The stance in force. */
  stance: Stance;
  /** `stated` where at least one of the claims that decide the stance states it. */
  certainty: Certainty;
  /** The words of the condition, where the stance is conditional and the claims give one. */
  condition: string | undefined;
  /** All claims of the actor on the position, whatever their stance; newest first, unknown dates last. */
  claims: readonly PlacedClaim[];
  /** The newest date said, EDTF; empty where no claim has one. */
  newest: string;
  /** Other stances that the actor's claims take on the position, with the number of those claims. */
  otherStances: readonly { stance: Stance; claims: number }[];
  /** The outlet, where a single one reports all these claims. */
  onlyOutlet: Outlet | undefined;
}

/** The claims that decide: those of the newest date said, all of them where no date is known. */
const deciding = (claims: readonly PlacedClaim[], newest: string): readonly PlacedClaim[] =>
  claims.filter(({ claim }) => compareNewestFirst(claim.said.date, newest) === 0);

/**
 * The stance in force is that of the newest dated claims. Where these differ among themselves the one
 * taken most often counts, then the one stated more often than inferred, then the one nearer to the
 * left of the axis: a rule without judgement, so that it can be explained. The others are kept beside it.
 */
const stanceInForce = (taken: readonly PositionTaken[]): Stance => {
  const weight = (stance: Stance): number => {
    const same = taken.filter((one) => one.stance === stance);
    return same.length * (taken.length + 1) + same.filter(({ certainty }) => certainty === 'stated').length;
  };
  return stanceAxis.reduce((best, next) => (weight(next) > weight(best) ? next : best));
};

/** Sums up an actor's claims on a position, which must be sorted from new to old and not empty. */
export const makeStand = (corpus: Corpus, actor: Actor, position: Position, claims: readonly PlacedClaim[]): Stand => {
  const newest = claims[0]?.claim.said.date ?? '';
  const takenIn = (placed: readonly PlacedClaim[]): PositionTaken[] =>
    placed.flatMap(({ claim }) => claim.positions.filter((taken) => taken.position === position.id));
  const decisive = takenIn(deciding(claims, newest));
  const stance = stanceInForce(decisive);
  const countOf = (other: Stance): number => claims.filter((placed) => takenIn([placed]).some((taken) => taken.stance === other)).length;
  const outlets = [...new Set(claims.map(({ article }) => article.outlet))];
  const [onlyOutlet] = outlets;
  return {
    actor,
    position,
    stance,
    certainty: decisive.some((taken) => taken.stance === stance && taken.certainty === 'stated') ? 'stated' : 'inferred',
    condition: decisive.find((taken) => taken.stance === stance && taken.condition !== undefined)?.condition,
    claims,
    newest,
    otherStances: stanceAxis
      .filter((other) => other !== stance)
      .map((other) => ({ stance: other, claims: countOf(other) }))
      .filter((other) => other.claims > 0),
    onlyOutlet: outlets.length === 1 && onlyOutlet !== undefined ? lookUp(corpus.outletById, onlyOutlet, 'outlet') : undefined,
  };
};
