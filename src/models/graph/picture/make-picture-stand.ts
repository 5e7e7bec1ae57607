import type { Certainty, Stance } from '../../../schema/index.ts';
import { type DecidedSide, decideSide, type Side, type Taking } from '../../stands/decide-side.ts';
import { isUnchecked, strongestCertainty } from '../../stands/stance-basis.ts';
import { findMoves, type GraphMove } from './find-moves.ts';
import { type GraphClaim, stanceAxis } from './graph-data.ts';
import type { CountRule } from './graph-state.ts';

/** What claims are the same for the rule `month`: those of one month. Without a date nothing says that two are of one month. */
const monthKey = ({ said, id }: GraphClaim): string => (said === '' ? id : said.slice(0, 7));

/** How many claims of one actor on one position count, by a rule. */
const countByRule = (claims: readonly GraphClaim[], rule: CountRule): number => {
  if (rule === 'claim' || claims.length < 2) return claims.length;
  return new Set<string | number>(rule === 'statement' ? claims.map(({ statement }) => statement) : claims.map(monthKey)).size;
};

/** Where one actor stands on one position in the picture shown: one mark, one cell, one edge. */
export interface PictureStand {
  /** Indexes in the graph's lists. */
  actor: number;
  position: number;
  /** Decided from all of `claims`. */
  side: Side;
  /** Statements that it rests on. */
  statements: number;
  /** Whether an editor confirmed it. */
  checked: boolean;
  /** Of the claims that decide the side, as the best known one has it; of those that differ as the best known has it that nobody checked. */
  certainty: Certainty;
  condition: string | undefined;
  /** Why, in the words of the newest claim on that side that gives a reason. */
  reason: string | undefined;
  /** All claims shown of the actor on the position, newest first, unknown dates last. */
  claims: readonly GraphClaim[];
  /** Their number by the rule in force. */
  count: number;
  /** The newest date said, EDTF; empty where no claim has one. */
  newest: string;
  /** Other stances that these claims take, with the number of those claims. */
  otherStances: readonly { stance: Stance; claims: number }[];
  /** Index of the outlet where a single one reports all these claims. */
  onlyOutlet: number | undefined;
  moves: readonly GraphMove[];
  /** Whether one of the moves changes something, and the side is one: what differs proves no move. */
  moved: boolean;
}

/** What an actor's claims take on a position, as its side is decided from. */
interface GraphTaking extends Taking {
  condition: string | undefined;
}

/**
 * A stand that finds out about itself when it is asked: a brush that is dragged over twenty thousand claims makes
 * thousands of stands a frame, and most of what can be said of one is never drawn then.
 */
class LazyStand implements PictureStand {
  readonly actor: number;
  readonly position: number;
  readonly claims: readonly GraphClaim[];
  readonly count: number;
  #decision: DecidedSide<GraphTaking> | undefined;
  #moves: readonly GraphMove[] | undefined;

  constructor(actor: number, position: number, claims: readonly GraphClaim[], rule: CountRule) {
    this.actor = actor;
    this.position = position;
    this.claims = claims;
    this.count = countByRule(claims, rule);
  }

  get #decided(): DecidedSide<GraphTaking> {
    this.#decision ??= decideSide(
      this.claims.flatMap(({ statement, time, takes }) =>
        takes
          .filter(({ position }) => position === this.position)
          .map(({ stance, certainty, condition }): GraphTaking => ({ stance, certainty, condition, statement, time })),
      ),
    );
    return this.#decision;
  }
  get side(): Side {
    return this.#decided.side;
  }
  get statements(): number {
    return this.#decided.statements;
  }
  get checked(): boolean {
    return this.#decided.checked;
  }
  get certainty(): Certainty {
    const certainties = this.#decided.deciding.map(({ certainty }) => certainty);
    return strongestCertainty(this.side === 'differs' && !this.checked ? certainties.filter(isUnchecked) : certainties);
  }
  get condition(): string | undefined {
    return this.#decided.deciding.find(({ stance, condition }) => stance === this.side && condition !== undefined)?.condition;
  }
  get reason(): string | undefined {
    const isOnSide = ({ takes }: GraphClaim) => takes.some(({ position, stance }) => position === this.position && stance === this.side);
    return this.claims.find((claim) => claim.reason !== undefined && isOnSide(claim))?.reason;
  }
  get newest(): string {
    return this.claims.find(({ said }) => said !== '')?.said ?? '';
  }
  get otherStances(): { stance: Stance; claims: number }[] {
    const taking = (other: Stance): number =>
      this.claims.filter(({ takes }) => takes.some(({ position, stance }) => position === this.position && stance === other)).length;
    return [...stanceAxis, 'unclear' as const]
      .filter((other) => other !== this.side)
      .map((other) => ({ stance: other, claims: taking(other) }))
      .filter(({ claims }) => claims > 0);
  }
  get onlyOutlet(): number | undefined {
    const first = this.claims[0]?.outlet;
    return this.claims.every(({ outlet }) => outlet === first) ? first : undefined;
  }
  get moves(): readonly GraphMove[] {
    this.#moves ??= findMoves(this.claims, this.position);
    return this.#moves;
  }
  get moved(): boolean {
    return this.side !== 'differs' && this.moves.some(({ kind }) => kind !== 'unchanged');
  }
}

/** Sums up an actor's claims on a position, sorted from new to old and not empty. */
export const makePictureStand = (actor: number, position: number, claims: readonly GraphClaim[], rule: CountRule): PictureStand =>
  new LazyStand(actor, position, claims, rule);
