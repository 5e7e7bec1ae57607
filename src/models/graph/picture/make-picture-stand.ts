import type { Certainty, Stance } from '../../../schema/index.ts';
import { isUnchecked, strongestCertainty } from '../../stands/stance-basis.ts';
import { findMoves, type GraphMove } from './find-moves.ts';
import { type GraphClaim, type GraphTake, stanceAxis } from './graph-data.ts';
import type { CountRule } from './graph-state.ts';

/**
 * The stance in force is that of the newest dated claims, which are given here. Where these differ among themselves
 * the one taken most often counts, then the one more often stated or confirmed, then the one nearer to the left of
 * the axis: a rule without judgement, so that it can be explained. The others are kept beside it.
 */
const stanceInForce = (taken: readonly { stance: Stance; certainty: Certainty }[]): Stance => {
  const weight = (stance: Stance): number => {
    const same = taken.filter((one) => one.stance === stance);
    return same.length * (taken.length + 1) + same.filter(({ certainty }) => !isUnchecked(certainty)).length;
  };
  return stanceAxis.reduce((best, next) => (weight(next) > weight(best) ? next : best));
};

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
  stance: Stance;
  /** Of the claims that decide the stance, as the best known one has it. */
  certainty: Certainty;
  condition: string | undefined;
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
  /** Whether one of the moves changes something. */
  moved: boolean;
}

const sameTime = (a: GraphClaim['time'], b: GraphClaim['time']): boolean => a?.[0] === b?.[0] && a?.[1] === b?.[1];

/**
 * A stand that finds out about itself when it is asked: a brush that is dragged over twenty thousand claims makes
 * thousands of stands a frame, and most of what can be said of one is never drawn then.
 */
class LazyStand implements PictureStand {
  readonly actor: number;
  readonly position: number;
  readonly claims: readonly GraphClaim[];
  readonly count: number;
  readonly stance: Stance;
  #moves: readonly GraphMove[] | undefined;

  constructor(actor: number, position: number, claims: readonly GraphClaim[], rule: CountRule) {
    this.actor = actor;
    this.position = position;
    this.claims = claims;
    this.count = countByRule(claims, rule);
    const [decisive, second] = this.#decisive();
    this.stance = decisive && !second ? decisive.stance : stanceInForce(this.#decisive());
  }

  /** What the claims of the newest date take; of all claims where no date is known. */
  #decisive(): GraphTake[] {
    const newest = this.claims[0]?.time ?? null;
    const taken: GraphTake[] = [];
    for (const { time, takes } of this.claims) {
      // Claims run from new to old: the first of another date ends those of the newest.
      if (!sameTime(time, newest)) break;
      for (const take of takes) if (take.position === this.position) taken.push(take);
    }
    return taken;
  }
  get certainty(): Certainty {
    const taking = this.#decisive().filter(({ stance }) => stance === this.stance);
    return strongestCertainty(taking.map(({ certainty }) => certainty));
  }
  get condition(): string | undefined {
    return this.#decisive().find(({ stance, condition }) => stance === this.stance && condition !== undefined)?.condition;
  }
  get newest(): string {
    return this.claims[0]?.said ?? '';
  }
  get otherStances(): { stance: Stance; claims: number }[] {
    const taking = (other: Stance): number =>
      this.claims.filter(({ takes }) => takes.some(({ position, stance }) => position === this.position && stance === other)).length;
    return stanceAxis
      .filter((other) => other !== this.stance)
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
    return this.moves.some(({ kind }) => kind !== 'unchanged');
  }
}

/** Sums up an actor's claims on a position, sorted from new to old and not empty. */
export const makePictureStand = (actor: number, position: number, claims: readonly GraphClaim[], rule: CountRule): PictureStand =>
  new LazyStand(actor, position, claims, rule);
