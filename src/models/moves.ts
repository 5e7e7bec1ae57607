import type { Actor, Position, Stance } from '../schema/index.ts';
import type { Corpus, PlacedClaim } from './corpus.ts';
import { dateRange } from './date-range.ts';
import { allGraphs } from './stands.ts';

/** `reversed`: from one side to the other. `hardened`, `softened`: nearer to a side without condition, or further from it. */
export type MoveKind = 'softened' | 'hardened' | 'reversed';

/** A change between two dated claims of an actor on a position, each of which proves its end. */
export interface Move {
  actor: Actor;
  position: Position;
  kind: MoveKind;
  from: { stance: Stance; placed: PlacedClaim };
  to: { stance: Stance; placed: PlacedClaim };
}

const side: Record<Stance, -1 | 0 | 1> = { oppose: -1, neutral: 0, conditional: 1, support: 1 };
const firmness: Record<Stance, number> = { oppose: 2, neutral: 0, conditional: 1, support: 2 };

/** How a later stance relates to an earlier one; null where they are the same. */
export const moveKind = (from: Stance, to: Stance): MoveKind | null => {
  if (from === to) return null;
  if (side[from] * side[to] < 0) return 'reversed';
  return firmness[to] > firmness[from] ? 'hardened' : 'softened';
};

/** True where one EDTF date lies wholly before another: dates that may be the same order nothing. */
const isBefore = (earlier: string, later: string): boolean => {
  const [a, b] = [dateRange(earlier), dateRange(later)];
  return a !== null && b !== null && a.to < b.from;
};

/** The stance that a claim takes on a position; null where its words go both ways. */
const stanceOn = ({ claim }: PlacedClaim, position: Position): Stance | null => {
  const stances = new Set(claim.positions.filter((taken) => taken.position === position.id).map(({ stance }) => stance));
  const [only] = stances;
  return stances.size === 1 && only !== undefined ? only : null;
};

const makeMoves = (corpus: Corpus): readonly Move[] => {
  const moves: Move[] = [];
  for (const { actor, position, claims } of allGraphs(corpus).flatMap(({ bands }) => bands.flatMap(({ stands }) => stands))) {
    for (const [index, placed] of claims.entries()) {
      const earlier = claims.slice(index + 1).find((other) => isBefore(other.claim.said.date, placed.claim.said.date));
      const [from, to] = [earlier && stanceOn(earlier, position), stanceOn(placed, position)];
      const kind = from && to ? moveKind(from, to) : null;
      if (earlier && from && to && kind)
        moves.push({ actor, position, kind, from: { stance: from, placed: earlier }, to: { stance: to, placed } });
    }
  }
  const order = new Map(corpus.claims.map((placed, index) => [placed.claim.id, index]));
  const newness = ({ to }: Move): number => order.get(to.placed.claim.id) ?? 0;
  return moves.sort((a, b) => newness(a) - newness(b));
};

const known = new WeakMap<Corpus, readonly Move[]>();

/** Changes from one dated claim to the next later one, the newest first; computed once for a corpus. Claims without a date prove no change. */
export const findMoves = (corpus: Corpus): readonly Move[] => {
  const moves = known.get(corpus) ?? makeMoves(corpus);
  known.set(corpus, moves);
  return moves;
};
