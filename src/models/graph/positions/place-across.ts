import { max, range, sum } from 'd3-array';
import type { Stance } from '../../../schema/index.ts';
import { stanceAxis } from '../picture/stance-axis.ts';
import type { Frame } from './frame.ts';
import { costOfCell, type PackedCell, packCell } from './pack-cell.ts';
import { bottomOfMoves, placeMoves } from './place-moves.ts';
import { placeText } from './place-text.ts';
import { type LooseBand, moveMark, type PlacedBand, roundTenth } from './placed-graph.ts';
import { shareWidth } from './share-width.ts';

const gapUnderText = 14;
const gapUnderWord = 7;
const gapUnderAxis = 8;
const gapAboveBand = 34;

/** Remembers cells: the trials of widths ask for the same ones again and again. */
const makePacker = (frame: Frame): ((band: LooseBand, stance: Stance, width: number) => PackedCell) => {
  const cells = new Map<string, PackedCell>();
  return (band, stance, width) => {
    const key = `${band.id} ${stance} ${width}`;
    const cell = cells.get(key) ?? packCell(band.marks[stance], width, frame);
    cells.set(key, cell);
    return cell;
  };
};

/** Where a band begins that follows another one, or none. */
const topOf = (above: PlacedBand | undefined): number => (above === undefined ? 0 : above.bottom + gapAboveBand);

/** Bands one under another, in each the stances from left to right; all bands share the widths of their columns. */
export const placeAcross = (bands: readonly LooseBand[], frame: Frame): PlacedBand[] => {
  const pack = makePacker(frame);
  const heightOf = (band: LooseBand, widths: readonly number[]): number =>
    max(stanceAxis, (stance, index) => pack(band, stance, widths[index] ?? 0).height) ?? 0;
  const costOf = (band: LooseBand, widths: readonly number[]): number =>
    max(stanceAxis, (stance, index) => costOfCell(pack(band, stance, widths[index] ?? 0))) ?? 0;
  const spare = frame.width - (stanceAxis.length - 1) * frame.gap;
  const widths = shareWidth(spare, stanceAxis.length, frame.minColumn, (trial) => sum(bands, (band) => costOf(band, trial)));
  const lefts = range(stanceAxis.length).map((index) => sum(widths.slice(0, index)) + index * frame.gap);

  const placed: PlacedBand[] = [];
  for (const band of bands) {
    const { lines, bottom } = placeText(band.text, topOf(placed.at(-1)), frame);
    const word = bottom + gapUnderText + frame.wordSize;
    const axis = word + gapUnderWord;
    const top = axis + gapUnderAxis;
    const columns = stanceAxis.map((stance, index) => ({ stance, left: lefts[index] ?? 0, width: widths[index] ?? 0 }));
    const end = top + heightOf(band, widths);
    const middle = (stance: Stance): number => {
      const column = columns.find((one) => one.stance === stance);
      return column ? column.left + column.width / 2 : 0;
    };
    const moves = placeMoves(band.moves, end, middle, frame);
    placed.push({
      id: band.id,
      lines,
      cells: columns.map(({ stance, left, width }) => ({
        stance,
        empty: band.marks[stance].length === 0,
        heading: { x: roundTenth(left), y: roundTenth(word) },
        axis: { x1: roundTenth(left), y1: roundTenth(axis), x2: roundTenth(left + width), y2: roundTenth(axis) },
      })),
      marks: columns.flatMap(({ stance, left, width }) => pack(band, stance, width).marks.map((mark) => moveMark(mark, left, top))),
      moves,
      bottom: bottomOfMoves(moves, roundTenth(end)),
    });
  }
  return placed;
};
