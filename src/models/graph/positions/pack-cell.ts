import { cumsum, max, range, sum } from 'd3-array';
import type { Frame } from './frame.ts';
import { hasToBreak, wrapLabel } from './wrap-label.ts';

/** A mark before it has a place. */
export interface LooseMark {
  id: string;
  label: string;
  /** Radius of the disc. */
  radius: number;
  /** Radius of the whole mark, a ring around the disc included. */
  reach: number;
}

/** A mark with its place; coordinates count from the top left corner of its cell. */
export interface PackedMark extends LooseMark {
  x: number;
  y: number;
  lines: { text: string; x: number; y: number }[];
  /** What the mark and its label occupy; boxes of one cell never overlap. */
  box: { x: number; y: number; width: number; height: number };
}

/** Marks of one cell in rows and columns. */
export interface PackedCell {
  height: number;
  /** Labels that are too wide for their column even word by word. */
  broken: number;
  marks: PackedMark[];
}

/** WCAG 2.2, 2.5.8: a target is at least 24 by 24. */
const minTarget = 24;
const labelGap = 6;
const minLabel = 44;

/** Baseline of the first of `lines` lines that stand around `middle`; 0.35 em is half the height of Inter's capitals. */
const firstBaseline = (middle: number, lines: number, { fontSize, lineHeight }: Frame): number =>
  middle - ((lines - 1) * lineHeight) / 2 + fontSize * 0.35;

const packInColumns = (marks: readonly LooseMark[], columns: number, width: number, frame: Frame): PackedCell => {
  const columnWidth = (width - (columns - 1) * frame.gap) / columns;
  const reach = max(marks, (mark) => mark.reach) ?? 0;
  const labelX = 2 * reach + labelGap;
  const labelWidth = columnWidth - labelX;
  const wrapped = marks.map((mark) => {
    const lines = wrapLabel(mark.label, frame.fontSize, labelWidth);
    return { mark, lines, height: Math.max(minTarget, 2 * mark.reach + 4, lines.length * frame.lineHeight + 7) };
  });
  const rows = range(0, wrapped.length, columns).map((first) => wrapped.slice(first, first + columns));
  const heights = rows.map((row) => max(row, (item) => item.height) ?? 0);
  const tops = [0, ...cumsum(heights)];
  const packed = rows.flatMap((row, r) => {
    const top = tops[r] ?? 0;
    const height = heights[r] ?? 0;
    const middle = top + height / 2;
    return row.map(({ mark, lines }, column): PackedMark => {
      const left = column * (columnWidth + frame.gap);
      const baseline = firstBaseline(middle, lines.length, frame);
      return {
        ...mark,
        x: left + reach,
        y: middle,
        lines: lines.map((text, line) => ({ text, x: left + labelX, y: baseline + line * frame.lineHeight })),
        box: { x: left, y: top, width: columnWidth, height },
      };
    });
  });
  const broken = marks.filter(({ label }) => hasToBreak(label, frame.fontSize, labelWidth)).length;
  return { height: sum(heights), broken, marks: packed };
};

/** Height in SVG units that a word broken in two must save: "Volodymy-r" is worth more than a few lines. */
const priceOfBreak = 60;

/** What a cell costs its graph: its height, and the words broken in it. */
export const costOfCell = ({ height, broken }: PackedCell): number => height + broken * priceOfBreak;

/**
 * Places labelled marks in a cell of a given width, in their order, row by row. As many columns as cost
 * least; a name too long for its column takes more lines; the cell grows in height, so however
 * many marks there are, none lies on another. Rows and not a force simulation: names are wider than marks,
 * so within a cell a simulation can only stack them too, in an order that nobody can read or explain.
 */
export const packCell = (marks: readonly LooseMark[], width: number, frame: Frame): PackedCell => {
  const reach = max(marks, (mark) => mark.reach) ?? 0;
  const narrowest = Math.max(frame.minColumn, 2 * reach + labelGap + minLabel);
  const most = Math.min(marks.length, Math.floor((width + frame.gap) / (narrowest + frame.gap)));
  const tries = range(1, Math.max(1, most) + 1).map((columns) => packInColumns(marks, columns, width, frame));
  return tries.reduce((best, next) => (costOfCell(next) < costOfCell(best) ? next : best));
};
