import { scaleBand } from 'd3-scale';
import { offAxis, stanceAxis } from '../picture/graph-data.ts';
import type { Frame } from './frame.ts';
import { packCell } from './pack-cell.ts';
import {
  bottomOfMoves,
  type LooseBand,
  moveMark,
  type PlacedBand,
  type PlacedCell,
  placeMoves,
  placeText,
  roundTenth,
} from './placed-graph.ts';

const gapUnderText = 10;
const gapUnderWord = 6;
const gapUnderLane = 10;
const gapAboveBand = 26;
/** From the axis to what stands beside it. */
const indent = 14;

/** Where a band begins that follows another one, or none. */
const topOf = (above: PlacedBand | undefined): number => (above === undefined ? 0 : above.bottom + gapAboveBand);

/** Bands one under another, in each the stances as lanes: the axis stands upright, its positive end on top; under it who has no place on it. */
export const placeUpright = (bands: readonly LooseBand[], frame: Frame): PlacedBand[] => {
  // The lanes stand one above the other; a move still runs from left to right, as the axis does in words.
  const across = scaleBand(stanceAxis, [0, frame.width]);
  const placed: PlacedBand[] = [];
  for (const band of bands) {
    const { lines, bottom } = placeText(band.text, topOf(placed.at(-1)), frame);
    const cells: PlacedCell[] = [];
    const marks: PlacedBand['marks'] = [];
    let top = bottom + gapUnderText;
    for (const side of [...stanceAxis.toReversed(), ...offAxis.filter((one) => band.marks[one].length > 0)]) {
      const packed = packCell(band.marks[side], frame.width - indent, frame);
      const word = top + frame.wordSize;
      const under = word + gapUnderWord;
      const end = under + packed.height;
      marks.push(...packed.marks.map((mark) => moveMark(mark, indent, under)));
      cells.push({
        side,
        empty: packed.marks.length === 0,
        heading: { x: indent, y: roundTenth(word) },
        axis: { x1: 1, y1: roundTenth(top), x2: 1, y2: roundTenth(end) },
      });
      top = end + gapUnderLane;
    }
    const end = roundTenth(top - gapUnderLane);
    const moves = placeMoves(band.moves, end, (stance) => (across(stance) ?? 0) + across.bandwidth() / 2, frame);
    placed.push({ id: band.id, lines, cells, marks, moves, bottom: bottomOfMoves(moves, end) });
  }
  return placed;
};
