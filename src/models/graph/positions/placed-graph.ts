import { max } from 'd3-array';
import type { Stance } from '../../../schema/index.ts';
import type { Side } from '../../stands/decide-side.ts';
import type { Frame } from './frame.ts';
import type { LooseMark, PackedMark } from './pack-cell.ts';
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

/** Lines of a proposition from `top` down, and where they end. It is set bolder than labels, so it gets a narrower line. */
export const placeText = (text: string, top: number, frame: Frame): { lines: { text: string; x: number; y: number }[]; bottom: number } => {
  const leading = frame.textSize * 1.35;
  const lines = wrapLabel(text, frame.textSize, frame.width * 0.93);
  return {
    lines: lines.map((line, index) => ({ text: line, x: 0, y: roundTenth(top + frame.textSize + index * leading) })),
    bottom: top + frame.textSize * 1.2 + (lines.length - 1) * leading,
  };
};

/** One position before it has a place. */
export interface LooseBand {
  id: string;
  /** The proposition, which is set in lines above the band. */
  text: string;
  marks: Record<Side, readonly LooseMark[]>;
  moves: readonly MoveToPlace[];
}

/** One side of one band: its heading and its stretch of the axis. */
export interface PlacedCell {
  side: Side;
  /** No actor was found to hold it. */
  empty: boolean;
  /** Where the stance's word begins: left edge and baseline. */
  heading: { x: number; y: number };
  /** From where to where the axis runs here. */
  axis: { x1: number; y1: number; x2: number; y2: number };
}

/** One position in its place: proposition, cells along the axis, marks. Coordinates are those of the whole drawing. */
export interface PlacedBand {
  id: string;
  /** Lines of the proposition, at their baselines. */
  lines: { text: string; x: number; y: number }[];
  cells: PlacedCell[];
  marks: PackedMark[];
  moves: PlacedMove[];
  /** Lower edge of its lowest mark or move. */
  bottom: number;
}

/** To a tenth of a unit: finer is not seen, and would differ between machines. */
export const roundTenth = (value: number): number => Math.round(value * 10) / 10;

/** A mark of a cell in the coordinates of the drawing, rounded. */
export const moveMark = (mark: PackedMark, left: number, top: number): PackedMark => ({
  ...mark,
  radius: roundTenth(mark.radius),
  reach: roundTenth(mark.reach),
  x: roundTenth(left + mark.x),
  y: roundTenth(top + mark.y),
  lines: mark.lines.map(({ text, x, y }) => ({ text, x: roundTenth(left + x), y: roundTenth(top + y) })),
  box: {
    x: roundTenth(left + mark.box.x),
    y: roundTenth(top + mark.box.y),
    width: roundTenth(mark.box.width),
    height: roundTenth(mark.box.height),
  },
});
