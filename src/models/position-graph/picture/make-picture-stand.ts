import type { Certainty, Stance } from '../../../schema/index.ts';
import { stanceAxis } from '../stance-axis.ts';
import { countByRule } from './count-claims.ts';
import { findMoves, type GraphMove } from './find-moves.ts';
import type { GraphClaim, GraphTake } from './graph-data.ts';
import type { CountRule } from './graph-state.ts';
import { stanceInForce } from './stance-in-force.ts';

/** Where one actor stands on one position in the picture shown: one mark, one cell, one edge. */
export interface PictureStand {
  /** Indexes in the graph's lists. */
  actor: number;
  position: number;
  stance: Stance;
  /** `stated` where at least one of the claims that decide the stance states it. */
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

/** Sums up an actor's claims on a position, sorted from new to old and not empty. */
export const makePictureStand = (actor: number, position: number, claims: readonly GraphClaim[], rule: CountRule): PictureStand => {
  const [first] = claims;
  const takesIn = ({ takes }: GraphClaim): readonly GraphTake[] => takes.filter((take) => take.position === position);
  const decisive = claims.filter(({ time }) => sameTime(time, first?.time ?? null)).flatMap(takesIn);
  const stance = stanceInForce(decisive);
  let moves: readonly GraphMove[] | undefined;
  const stances = new Set(claims.flatMap((claim) => takesIn(claim).map((take) => take.stance)));
  return {
    actor,
    position,
    stance,
    certainty: decisive.some((take) => take.stance === stance && take.certainty === 'stated') ? 'stated' : 'inferred',
    condition: decisive.find((take) => take.stance === stance && take.condition !== undefined)?.condition,
    claims,
    count: countByRule(claims, rule),
    newest: first?.said ?? '',
    otherStances: stanceAxis
      .filter((other) => other !== stance && stances.has(other))
      .map((other) => ({ stance: other, claims: claims.filter((claim) => takesIn(claim).some((take) => take.stance === other)).length })),
    onlyOutlet: claims.every(({ outlet }) => outlet === first?.outlet) ? first?.outlet : undefined,
    // Found when they are asked for: a brush that is dragged over a large network asks for none.
    get moves() {
      moves ??= findMoves(claims, position);
      return moves;
    },
    get moved() {
      return this.moves.some(({ kind }) => kind !== 'unchanged');
    },
  };
};
