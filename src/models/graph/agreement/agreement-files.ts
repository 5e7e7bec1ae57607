import Graph from 'graphology';
import { at } from '../../corpus/look-up.ts';
import type { ExportHead } from '../export/export-head.ts';
import type { GraphData } from '../picture/graph-data.ts';
import type { GraphState } from '../picture/graph-state.ts';
import { type GraphPicture, makePicture } from '../picture/make-picture.ts';
import { daysOfMonth, monthCounts } from '../picture/month-counts.ts';
import type { ActorPair } from './compare-actors.ts';
import { groupActors } from './group-actors.ts';

/** How two actors relate in one stretch of time, written out. */
export type PairRow = {
  /** `all` for the period shown, else a month, a quarter or a year: `2026-02`, `2026-Q1`, `2026`. */
  slice: string;
  /** First and last day; empty where that end is open. */
  from: string;
  to: string;
  actor: string;
  actorName: string;
  other: string;
  otherName: string;
  /** Positions on the same side, on opposite sides, and the one less the other: counts, and divided by the norm. */
  congruence: number;
  conflict: number;
  subtract: number;
  normCongruence: number;
  normConflict: number;
  normSubtract: number;
  positionsAgree: string;
  positionsConflict: string;
};

/** Columns of the file of pairs. */
export const pairColumns = [
  'slice',
  'from',
  'to',
  'actor',
  'actorName',
  'other',
  'otherName',
  'congruence',
  'conflict',
  'subtract',
  'normCongruence',
  'normConflict',
  'normSubtract',
  'positionsAgree',
  'positionsConflict',
] as const satisfies readonly (keyof PairRow)[];

/** A stretch of the record's time. */
interface Slice {
  name: string;
  from: string;
  to: string;
}

/** More months than these are given by quarters, more quarters by years. */
const mostSlices = 24;

const quarterOf = (month: string): string => `${month.slice(0, 4)}-Q${Math.ceil(Number(month.slice(5)) / 3)}`;

/** The months, quarters or years of the claims within the period of the settings, none left out. */
export const timeSlices = (data: GraphData, { from, to }: Pick<GraphState, 'from' | 'to'>): Slice[] => {
  const months = monthCounts(data.claims).months.filter((month) => month >= from.slice(0, 7) && (to === '' || month <= to.slice(0, 7)));
  const groupings = [(month: string) => month, quarterOf, (month: string) => month.slice(0, 4)];
  const grouped = groupings.map((nameOf) => Map.groupBy(months, nameOf));
  const chosen = grouped.find((groups) => groups.size <= mostSlices) ?? at(grouped, 2);
  return [...chosen].map(([name, own]) => {
    const [first, last] = [daysOfMonth(at(own, 0)).first, daysOfMonth(at(own, own.length - 1)).last];
    return { name, from: first < from ? from : first, to: to !== '' && last > to ? to : last };
  });
};

const rounded = (value: number): number => Math.round(value * 10_000) / 10_000;

const toRow = ({ name, from, to }: Slice, { a, b, agree, conflict, norm }: ActorPair, { actors, positions }: GraphData): PairRow => {
  const [one, other] = [at(actors, a), at(actors, b)];
  const ids = (list: readonly number[]): string => list.map((index) => at(positions, index).id).join(' ');
  return {
    slice: name,
    from,
    to,
    actor: one.id,
    actorName: one.name,
    other: other.id,
    otherName: other.name,
    congruence: agree.length,
    conflict: conflict.length,
    subtract: agree.length - conflict.length,
    normCongruence: rounded(agree.length / norm),
    normConflict: rounded(conflict.length / norm),
    normSubtract: rounded((agree.length - conflict.length) / norm),
    positionsAgree: ids(agree),
    positionsConflict: ids(conflict),
  };
};

/** Every pair of actors who share a position: in the whole period, then in each slice of it, where claims without a date take no part. */
export const toPairRows = (picture: GraphPicture, data: GraphData, state: GraphState): PairRow[] => {
  const of = (slice: Slice, shown: GraphPicture): PairRow[] =>
    groupActors(shown, data, state, 0).pairs.map((pair) => toRow(slice, pair, data));
  const whole = of({ name: 'all', from: state.from, to: state.to }, picture);
  const slices = timeSlices(data, state).map((slice) =>
    of(slice, makePicture(data, { ...state, from: slice.from, to: slice.to, undated: false })),
  );
  return [...whole, ...slices.flat()];
};

/**
 * The network of actors as a graphology graph. Edges have congruence, conflict and their difference, as counts and normalised,
 * and the difference in each slice of time (`slice_2026-02`); nodes have the group that they belong to.
 */
export const toAgreementGraph = (picture: GraphPicture, data: GraphData, state: GraphState, head: ExportHead): Graph => {
  const graph = new Graph({ type: 'undirected' });
  graph.replaceAttributes({ ...head, normalisation: state.norm });
  const { groups } = groupActors(picture, data, state, 0);
  for (const [index, group] of groups.entries())
    for (const actor of group) {
      const { id, name } = at(data.actors, actor);
      graph.addNode(id, { label: name, kind: 'actor', group: group.length > 1 ? index + 1 : 0 });
    }
  const all = Map.groupBy(toPairRows(picture, data, state), ({ actor, other }) => `${actor}~${other}`);
  for (const [key, rows] of all) {
    const whole = rows.find(({ slice }) => slice === 'all');
    if (!whole) continue;
    const { actor, other, congruence, conflict, subtract, normCongruence, normConflict, normSubtract } = whole;
    const slices = rows.filter(({ slice }) => slice !== 'all').map((row) => [`slice_${row.slice}`, row.subtract]);
    // Layouts take a weight for a strength: that of conflict has no sign, and its kind says what it is.
    const weight = Math.abs(normSubtract);
    graph.addEdgeWithKey(key, actor, other, {
      kind: subtract < 0 ? 'conflict' : subtract > 0 ? 'congruence' : 'even',
      weight,
      congruence,
      conflict,
      subtract,
      normCongruence,
      normConflict,
      normSubtract,
      ...Object.fromEntries(slices),
    });
  }
  return graph;
};
