import { offAxis, stanceAxis } from '../picture/graph-data.ts';
import type { Frame } from './frame.ts';
import { packCell } from './pack-cell.ts';
import { type LooseBand, moveMark, type PlacedBand, placeText, roundTenth } from './placed-graph.ts';

const gapAbove = 14;
const wordWidth = 112;
const gapUnderWord = 5;

const sides = [...stanceAxis, ...offAxis];

/** True for a position that one actor alone speaks on, without a move to show: an axis would be three quarters empty. */
export const isLine = ({ marks, moves }: LooseBand): boolean =>
  moves.length === 0 && sides.reduce((sum, side) => sum + marks[side].length, 0) === 1;

/** Positions of a single actor, a line each from `top` down: the proposition, the side's word and the mark; in a narrow frame the last two below. */
export const placeLines = (bands: readonly LooseBand[], top: number, frame: Frame): PlacedBand[] => {
  const beside = frame.axis === 'across';
  const left = beside ? Math.round(frame.width * 0.56) : 0;
  let y = top;
  return bands.map((band): PlacedBand => {
    y += gapAbove;
    const side = sides.find((one) => band.marks[one].length > 0) ?? 'neutral';
    const text = placeText(band.text, y, beside ? { ...frame, width: left - frame.gap } : frame);
    const packed = packCell(band.marks[side], frame.width - left - wordWidth, frame);
    const row = beside ? y : text.bottom + 4;
    const word = roundTenth(row + frame.textSize);
    const bottom = roundTenth(Math.max(text.bottom, row + packed.height));
    y = bottom;
    return {
      id: band.id,
      lines: text.lines,
      cells: [
        {
          side,
          empty: false,
          heading: { x: left, y: word },
          axis: { x1: left, y1: roundTenth(word + gapUnderWord), x2: left + wordWidth - frame.gap, y2: roundTenth(word + gapUnderWord) },
        },
      ],
      marks: packed.marks.map((mark) => moveMark(mark, left + wordWidth, row - (beside ? 4 : 0))),
      moves: [],
      bottom,
    };
  });
};
