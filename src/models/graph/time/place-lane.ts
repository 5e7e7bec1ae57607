import type { GraphClaim } from '../picture/graph-data.ts';
import { roundTenth } from '../positions/placed-graph.ts';
import { wrapLabel } from '../positions/wrap-label.ts';
import type { LaneStatement, TimeLane } from './make-lanes.ts';
import type { TimeAxis } from './time-axis.ts';

/** The measures of a drawing over time, in SVG units. */
export interface TimeFrame {
  width: number;
  /** Width of the names, which stand to the left of their lanes; 0 where they stand above them. */
  names: number;
  fontSize: number;
  /** Room for a date under the axis. */
  tickRoom: number;
}

export const wideTime: TimeFrame = { width: 760, names: 190, fontSize: 14, tickRoom: 74 };
export const narrowTime: TimeFrame = { width: 328, names: 0, fontSize: 14, tickRoom: 66 };

/** Radius of a statement's mark: large enough for its sign. */
export const markRadius = 7.5;
const step = 2 * markRadius + 1;
/** Least height of a lane, which is that of a target. */
export const laneHeight = 26;
/** Height of a line of a name. */
export const nameLine = 17;
/** In so many rows statements of about one day step aside; more of them lie on each other. */
const mostRows = 4;
/** With more statements than these in one lane, those of one side and about one day share a mark. */
const mostMarks = 24;

/** A statement in its place, or several of one side and about one day. */
export interface PlacedStatement {
  statement: LaneStatement;
  /** Those that share its mark. */
  others: readonly LaneStatement[];
  x: number;
  y: number;
  /** The time in which it may have been made, where that is wider than its mark; `open` where only its end is known. */
  bounds: { x1: number; x2: number; open: boolean } | undefined;
}

/** A move, or a stretch in which nothing changed, between two statements. */
export interface PlacedBend {
  from: PlacedStatement;
  to: PlacedStatement;
  changed: boolean;
  /** Longer than a quarter of a year without a statement. */
  gap: boolean;
}

/** One lane; `top` and `height` are those of all of it. */
export interface PlacedLane {
  lane: TimeLane;
  lines: readonly string[];
  /** Left edge and first baseline of the name. */
  name: { x: number; y: number };
  top: number;
  height: number;
  statements: readonly PlacedStatement[];
  bends: readonly PlacedBend[];
}

/** A quarter of a year, in seconds. */
const quarter = 92 * 86_400;

/** True where no day at all is known. */
export const isLoose = ({ time, latest }: GraphClaim): boolean => time === null && latest === null;

/** What places in a drawing are measured by: the axis, its left edge, and where the undated stand. */
export interface Measures {
  axis: TimeAxis;
  left: number;
  undated: number;
}

/** Where a statement lies across. */
export const placeOf = ({ claim }: LaneStatement, { axis, left, undated }: Measures): Pick<PlacedStatement, 'x' | 'bounds'> => {
  if (isLoose(claim)) return { x: undated, bounds: undefined };
  if (claim.time === null) {
    const x = axis.x(claim.latest ?? 0);
    return { x, bounds: { x1: Math.max(left - markRadius, x - 4 * markRadius), x2: x, open: true } };
  }
  const [x1, x2] = [axis.x(claim.time[0]), axis.x(claim.time[1])];
  return { x: (x1 + x2) / 2, bounds: x2 - x1 > 2 * markRadius ? { x1, x2, open: false } : undefined };
};

/** The levels of a lane, those in favour on top, each in rows in which no mark lies on another as long as there are few. */
const placeStatements = (statements: readonly LaneStatement[], measures: Measures): { placed: PlacedStatement[]; height: number } => {
  const placed: PlacedStatement[] = [];
  let top = 0;
  for (const value of [...new Set(statements.map((one) => one.value))].sort((a, b) => b - a)) {
    const rows: number[] = [];
    const marks = new Map<string, { first: LaneStatement; others: LaneStatement[]; place: Pick<PlacedStatement, 'x' | 'bounds'> }>();
    for (const statement of statements.filter((one) => one.value === value)) {
      const place = placeOf(statement, measures);
      const key = statements.length > mostMarks ? `${statement.side} ${Math.round(place.x / step)}` : statement.claim.id;
      const mark = marks.get(key);
      if (mark) mark.others.push(statement);
      else marks.set(key, { first: statement, others: [], place });
    }
    for (const { first, others, place } of [...marks.values()].sort((a, b) => a.place.x - b.place.x)) {
      const free = rows.findIndex((end) => place.x - end >= step);
      const row = free >= 0 ? free : rows.length < mostRows ? rows.length : rows.indexOf(Math.min(...rows));
      rows[row] = place.x;
      placed.push({ statement: first, others, ...place, y: top + (row + 0.5) * step });
    }
    top += Math.max(1, rows.length) * step + 2;
  }
  return { placed, height: top - 2 };
};

const roundPlace = (one: PlacedStatement, down: number): PlacedStatement => ({
  ...one,
  x: roundTenth(one.x),
  y: roundTenth(one.y + down),
  bounds: one.bounds && { ...one.bounds, x1: roundTenth(one.bounds.x1), x2: roundTenth(one.bounds.x2) },
});

/** Places one lane from `top` down. */
export const placeLane = (lane: TimeLane, label: string, top: number, measures: Measures, frame: TimeFrame): PlacedLane => {
  const lines = wrapLabel(label, frame.fontSize, (frame.names || frame.width) - 12);
  const { placed, height } = placeStatements(lane.statements, measures);
  const text = lines.length * nameLine;
  const beside = frame.names > 0;
  const tall = Math.max(laneHeight, height + 8, beside ? text + 8 : 0);
  const under = beside ? top : top + text + 2;
  const statements = placed.map((one) => roundPlace(one, under + (tall - height) / 2));
  const markOf = (id: string): PlacedStatement | undefined =>
    statements.find(({ statement, others }) => [statement, ...others].some(({ claims }) => claims.some((claim) => claim.id === id)));
  const bends = lane.moves.flatMap((move): PlacedBend[] => {
    const [from, to] = [markOf(move.from.claim.id), markOf(move.to.claim.id)];
    if (!from || !to) return [];
    // Reports of one statement may bear different dates: it stands at the most exact one, and a line runs forwards only.
    const silence = (to.statement.claim.time?.[0] ?? 0) - (from.statement.claim.time?.[1] ?? 0);
    if (silence <= 0) return [];
    const gap = silence > quarter;
    return [{ from, to, changed: move.kind !== 'unchanged', gap }];
  });
  const baseline = beside ? top + (tall - text) / 2 : top;
  return {
    lane,
    lines,
    name: { x: 0, y: roundTenth(baseline + frame.fontSize - 1) },
    top: roundTenth(top),
    height: roundTenth(under + tall - top),
    statements,
    bends,
  };
};
