import { max, min } from 'd3-array';
import type { GraphClaim } from '../picture/graph-data.ts';
import { roundTenth } from '../positions/placed-graph.ts';
import { wrapLabel } from '../positions/wrap-label.ts';
import type { LaneBand, LaneGroup, TimeLane } from './make-lanes.ts';
import {
  isLoose,
  laneHeight,
  type Measures,
  markRadius,
  nameLine,
  type PlacedLane,
  placeLane,
  placeOf,
  type TimeFrame,
} from './place-lane.ts';
import { makeTimeAxis, type TimeAxis } from './time-axis.ts';

const gapAboveBand = 30;

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

/** The time that the drawing spans: the reader's period, where an end is open the first or last statement's. */
const spanOf = (claims: readonly GraphClaim[], from: string, to: string): [number, number] => {
  const first = from === '' ? min(claims, ({ time, latest }) => time?.[0] ?? latest) : Date.parse(from) / 1000;
  const last = to === '' ? max(claims, ({ time, latest }) => time?.[1] ?? latest) : Date.parse(to) / 1000 + 86_399;
  const [begin, end] = [first ?? last ?? 0, last ?? first ?? 0];
  // A single day is given its month around it.
  const spare = Math.max(0, 30 * 86_400 - (end - begin)) / 2;
  return [begin - spare, end + spare];
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
