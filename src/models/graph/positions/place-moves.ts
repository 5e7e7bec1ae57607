import { max } from 'd3-array';
import type { Stance } from '../../../schema/index.ts';
import type { Frame } from './frame.ts';
import { roundTenth } from './placed-graph.ts';
import { wrapLabel } from './wrap-label.ts';

/** A move before it has a place. */
export interface MoveToPlace {
  id: string;
  /** Who moved, how and when. */
  label: string;
  from: Stance;
  to: Stance;
}

/** A move as an arrow under its band, with its words above it. */
export interface PlacedMove {
  id: string;
  lines: { text: string; x: number; y: number }[];
  /** From the middle of one stance's column to that of the other; equal where nothing changed. */
  x1: number;
  x2: number;
  y: number;
  box: { x: number; y: number; width: number; height: number };
}

const gapAbove = 14;
const arrowRoom = 20;

/** One row a move, below `top`. `middle` gives the middle of a stance's column. */
export const placeMoves = (moves: readonly MoveToPlace[], top: number, middle: (stance: Stance) => number, frame: Frame): PlacedMove[] => {
  let y = top + gapAbove;
  return moves.map(({ id, label, from, to }): PlacedMove => {
    const lines = wrapLabel(label, frame.wordSize, frame.width * 0.95);
    const words = lines.length * frame.lineHeight;
    const placed: PlacedMove = {
      id,
      lines: lines.map((text, line) => ({ text, x: 0, y: roundTenth(y + frame.wordSize + line * frame.lineHeight) })),
      x1: roundTenth(middle(from)),
      x2: roundTenth(middle(to)),
      y: roundTenth(y + words + arrowRoom / 2),
      box: { x: 0, y: roundTenth(y), width: frame.width, height: roundTenth(words + arrowRoom) },
    };
    y += words + arrowRoom + 4;
    return placed;
  });
};

/** Where rows of moves end; `bottom` where there are none. */
export const bottomOfMoves = (moves: readonly PlacedMove[], bottom: number): number =>
  max(moves, ({ box }) => roundTenth(box.y + box.height)) ?? bottom;
