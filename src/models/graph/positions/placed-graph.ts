import type { Stance } from '../../../schema/index.ts';
import type { LooseMark, PackedMark } from './pack-cell.ts';
import type { MoveToPlace, PlacedMove } from './place-moves.ts';

/** One position before it has a place. */
export interface LooseBand {
  id: string;
  /** The proposition, which is set in lines above the band. */
  text: string;
  marks: Record<Stance, readonly LooseMark[]>;
  moves: readonly MoveToPlace[];
}

/** One stance of one band: its heading and its stretch of the axis. */
export interface PlacedCell {
  stance: Stance;
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
