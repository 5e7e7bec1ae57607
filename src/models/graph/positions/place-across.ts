import { least, max, range, sum } from 'd3-array';
import type { Stance } from '../../../schema/index.ts';
import type { Side } from '../../stands/decide-side.ts';
import { offAxis, stanceAxis } from '../picture/graph-data.ts';
import type { Frame } from './frame.ts';
import { costOfCell, type PackedCell, packCell } from './pack-cell.ts';
import { bottomOfMoves, type LooseBand, moveMark, type PlacedBand, placeMoves, placeText, roundTenth } from './placed-graph.ts';

/** Every way to give out `units` among `places`. */
const shares = (units: number, places: number): number[][] =>
  places === 1
    ? [[units]]
    : Array.from({ length: units + 1 }, (_, first) => shares(units - first, places - 1).map((rest) => [first, ...rest])).flat();

/** Parts of the spare width that are given out; more would move columns for gains that nobody sees. */
const units = 8;

/** Height in SVG units that one unit of spare width away from its equal share must save. */
const priceOfUnevenness = 12;

/**
 * Widths of the columns of an axis, given out so that the whole graph becomes low: a crowded column gets
 * more than an empty one, none less than `narrowest`, and an equal share where it makes no difference.
 * `costAt` gives what the graph's bands cost for a trial of widths, in the unit of their height.
 */
const shareWidth = (total: number, places: number, narrowest: number, costAt: (widths: readonly number[]) => number): number[] => {
  const unit = Math.max(0, total - places * narrowest) / units;
  const equal = units / places;
  const trials = shares(units, places).map((parts) => {
    const widths = parts.map((part) => narrowest + part * unit);
    const unevenness = sum(parts, (part) => Math.abs(part - equal)) / 2;
    return { widths, cost: costAt(widths) + unevenness * priceOfUnevenness };
  });
  return least(trials, ({ cost }) => cost)?.widths ?? [];
};

const gapUnderText = 14;
const gapUnderWord = 7;
const gapUnderAxis = 8;
const gapAboveBand = 34;
const gapAboveLane = 12;

/** Remembers cells: the trials of widths ask for the same ones again and again. */
const makePacker = (frame: Frame): ((band: LooseBand, side: Side, width: number) => PackedCell) => {
  const cells = new Map<string, PackedCell>();
  return (band, side, width) => {
    const key = `${band.id} ${side} ${width}`;
    const cell = cells.get(key) ?? packCell(band.marks[side], width, frame);
    cells.set(key, cell);
    return cell;
  };
};

/** Where a band begins that follows another one, or none. */
const topOf = (above: PlacedBand | undefined): number => (above === undefined ? 0 : above.bottom + gapAboveBand);

/** Lanes under the axis, over the whole width, for who has no place on it; none where nobody is there. */
const placeLanes = (band: LooseBand, top: number, frame: Frame): Pick<PlacedBand, 'cells' | 'marks'> & { bottom: number } => {
  const lanes: Pick<PlacedBand, 'cells' | 'marks'> = { cells: [], marks: [] };
  let bottom = top;
  for (const side of offAxis.filter((one) => band.marks[one].length > 0)) {
    const word = bottom + gapAboveLane + frame.wordSize;
    const axis = word + gapUnderWord;
    const packed = packCell(band.marks[side], frame.width, frame);
    lanes.cells.push({
      side,
      empty: false,
      heading: { x: 0, y: roundTenth(word) },
      axis: { x1: 0, y1: roundTenth(axis), x2: frame.width, y2: roundTenth(axis) },
    });
    lanes.marks.push(...packed.marks.map((mark) => moveMark(mark, 0, axis + gapUnderAxis)));
    bottom = axis + gapUnderAxis + packed.height;
  }
  return { ...lanes, bottom };
};

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
    const lanes = placeLanes(band, top + heightOf(band, widths), frame);
    const end = lanes.bottom;
    const middle = (stance: Stance): number => {
      const column = columns.find((one) => one.stance === stance);
      return column ? column.left + column.width / 2 : 0;
    };
    const moves = placeMoves(band.moves, end, middle, frame);
    placed.push({
      id: band.id,
      lines,
      cells: [
        ...columns.map(({ stance, left, width }) => ({
          side: stance,
          empty: band.marks[stance].length === 0,
          heading: { x: roundTenth(left), y: roundTenth(word) },
          axis: { x1: roundTenth(left), y1: roundTenth(axis), x2: roundTenth(left + width), y2: roundTenth(axis) },
        })),
        ...lanes.cells,
      ],
      marks: [
        ...columns.flatMap(({ stance, left, width }) => pack(band, stance, width).marks.map((mark) => moveMark(mark, left, top))),
        ...lanes.marks,
      ],
      moves,
      bottom: bottomOfMoves(moves, roundTenth(end)),
    });
  }
  return placed;
};
