import { max, min } from 'd3-array';
import type { GraphClaim } from '../picture/graph-data.ts';
import { roundTenth } from '../positions/placed-graph.ts';
import { wrapLabel } from '../positions/wrap-label.ts';
import type { LaneBand, LaneGroup, LaneStatement, TimeLane } from './make-lanes.ts';
import { makeTimeAxis, type TimeAxis } from './time-axis.ts';

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
const laneHeight = 26;
const nameLine = 17;
/** In so many rows statements of about one day step aside; more of them lie on each other. */
const mostRows = 4;
/** With more statements than these in one lane, those of one side and about one day share a mark. */
const mostMarks = 24;
const gapAboveBand = 30;

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

/** The lane of those who have none of their own: a dot for each place at which one of them spoke. */
export interface PlacedFold {
  group: LaneGroup;
  top: number;
  y: number;
  dots: readonly number[];
}

/** One side of a position. */
export interface PlacedGroup {
  group: LaneGroup;
  /** Baseline of the side's word. */
  y: number;
  lanes: readonly PlacedLane[];
  fold: PlacedFold | undefined;
}

/** Lanes under one heading. */
export interface PlacedTimeBand {
  band: LaneBand;
  lines: readonly { text: string; y: number }[];
  /** From where to where the lines of the dates run. */
  top: number;
  bottom: number;
  groups: readonly PlacedGroup[];
}

/** The whole drawing over time. Every number is rounded to a tenth of a unit. */
export interface PlacedTime {
  width: number;
  height: number;
  axis: TimeAxis;
  /** Left edge of the axis. */
  left: number;
  /** Middle of the column of statements of which no day is known; undefined where there is none. */
  undated: number | undefined;
  bands: readonly PlacedTimeBand[];
}

/** A quarter of a year, in seconds. */
const quarter = 92 * 86_400;

const isLoose = ({ time, latest }: GraphClaim): boolean => time === null && latest === null;

/** The time that the drawing spans: the reader's period, where an end is open the first or last statement's. */
const spanOf = (claims: readonly GraphClaim[], from: string, to: string): [number, number] => {
  const first = from === '' ? min(claims, ({ time, latest }) => time?.[0] ?? latest) : Date.parse(from) / 1000;
  const last = to === '' ? max(claims, ({ time, latest }) => time?.[1] ?? latest) : Date.parse(to) / 1000 + 86_399;
  const [begin, end] = [first ?? last ?? 0, last ?? first ?? 0];
  // A single day is given its month around it.
  const spare = Math.max(0, 30 * 86_400 - (end - begin)) / 2;
  return [begin - spare, end + spare];
};

interface Measures {
  axis: TimeAxis;
  left: number;
  undated: number;
}

const placeOf = ({ claim }: LaneStatement, { axis, left, undated }: Measures): Pick<PlacedStatement, 'x' | 'bounds'> => {
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

const placeLane = (lane: TimeLane, label: string, top: number, measures: Measures, frame: TimeFrame): PlacedLane => {
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

const placeFold = (group: LaneGroup, top: number, measures: Measures, frame: TimeFrame): PlacedFold => {
  const places = group.folded.flatMap(({ statements }) => statements.map((one) => Math.round(placeOf(one, measures).x / 4) * 4));
  const y = frame.names > 0 ? top + laneHeight / 2 : top + nameLine + laneHeight / 2;
  return { group, top: roundTenth(top), y: roundTenth(y), dots: [...new Set(places)].sort((a, b) => a - b) };
};

/** Places lanes under each other. `labelOf` names a lane, `headOf` is the heading of a band, empty for none. */
export const layOutLanes = (
  bands: readonly LaneBand[],
  { from, to }: { from: string; to: string },
  frame: TimeFrame,
  labelOf: (lane: TimeLane) => string,
  headOf: (band: LaneBand) => string,
): PlacedTime => {
  const lanesOf = ({ groups }: LaneBand): TimeLane[] => groups.flatMap(({ lanes, folded }) => [...lanes, ...folded]);
  const claims = bands.flatMap((band) => lanesOf(band).flatMap(({ statements }) => statements.map(({ claim }) => claim)));
  const loose = claims.some(isLoose);
  const undated = frame.names + markRadius + 2;
  const left = frame.names + markRadius + 2 + (loose ? 6.5 * markRadius : 0);
  const axis = makeTimeAxis(spanOf(claims, from, to), left, frame.width - markRadius - 2, frame.tickRoom);
  const measures = { axis, left, undated };
  let y = 0;
  const placed = bands.map((band, index): PlacedTimeBand => {
    const head = headOf(band);
    if (index > 0) y += gapAboveBand;
    const lines = (head === '' ? [] : wrapLabel(head, frame.fontSize, frame.width * 0.93)).map((text, line) => ({
      text,
      y: roundTenth(y + frame.fontSize + line * 19),
    }));
    y += lines.length * 19 + 18;
    const top = roundTenth(y);
    const groups = band.groups.map((group): PlacedGroup => {
      y += 20;
      const word = roundTenth(y - 4);
      const lanes = group.lanes.map((lane): PlacedLane => {
        const one = placeLane(lane, labelOf(lane), y, measures, frame);
        y = one.top + one.height;
        return one;
      });
      const fold = group.folded.length === 0 ? undefined : placeFold(group, y, measures, frame);
      if (fold) y = fold.y + laneHeight / 2;
      return { group, y: word, lanes, fold };
    });
    return { band, lines, top, bottom: roundTenth(y), groups };
  });
  return {
    width: frame.width,
    height: roundTenth(y + 4),
    axis,
    left: roundTenth(left),
    undated: loose ? undated : undefined,
    bands: placed,
  };
};
