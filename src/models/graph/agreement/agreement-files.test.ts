import Graph from 'graphology';
import { parse as parseGexf } from 'graphology-gexf';
import { parse as parseGraphml } from 'graphology-graphml';
import { expect, test } from 'vitest';
import { toGexf, toGraphml } from '../../exports/to-graph-file.ts';
import { makeExportHead } from '../export/export-head.ts';
import { defaultState, type GraphState } from '../picture/graph-state.ts';
import { makePicture } from '../picture/make-picture.ts';
import { syntheticGraph } from '../picture/synthetic-graph.fixture.ts';
import { timeSlices, toAgreementGraph, toPairRows } from './agreement-files.ts';

const data = syntheticGraph(14, 4, 120);
const shown = (part: Partial<GraphState> = {}) => {
  const state: GraphState = { ...defaultState, view: 'agreement', ...part };
  const picture = makePicture(data, state);
  return { state, picture, head: makeExportHead(data, picture, state) };
};

test.each<[string, string, number, string, string]>([
  ['', '', 24, '2025-01', '2026-11'],
  ['2026-02-10', '2026-04-20', 3, '2026-02', '2026-04'],
])('slices from %j to %j', (from, to, count, first, last) => {
  const slices = timeSlices(data, { from, to });
  expect(slices.length).toBeLessThanOrEqual(count);
  expect(slices[0]?.name).toBe(first);
  expect(slices.at(-1)?.name).toBe(last);
  if (from !== '') expect([slices[0]?.from, slices.at(-1)?.to]).toEqual([from, to]);
  for (const slice of slices) expect(slice.from <= slice.to).toBe(true);
});

test('of many months the slices are quarters, of many quarters years', () => {
  const claims = (months: number) =>
    Array.from({ length: months }, (_, index) => ({
      said: `${2000 + Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}`,
    }));
  const names = (months: number): string[] => {
    const [claim] = data.claims;
    if (!claim) throw new Error('no claim');
    return timeSlices({ ...data, claims: claims(months).map(({ said }) => ({ ...claim, said })) }, { from: '', to: '' }).map(
      ({ name }) => name,
    );
  };
  expect(names(30).slice(0, 2)).toEqual(['2000-Q1', '2000-Q2']);
  expect(names(100).slice(0, 2)).toEqual(['2000', '2001']);
});

test('each row adds up, and the whole period comes first', () => {
  const { picture, state } = shown();
  const rows = toPairRows(picture, data, state);
  const whole = rows.filter(({ slice }) => slice === 'all');
  expect(rows.slice(0, whole.length)).toEqual(whole);
  expect(whole.length).toBeGreaterThan(10);
  expect(rows.length).toBeGreaterThan(whole.length);
  for (const row of rows) {
    expect(row.subtract).toBe(row.congruence - row.conflict);
    expect(row.normSubtract).toBeCloseTo(row.normCongruence - row.normConflict, 3);
    expect(row.positionsAgree.split(' ').filter((id) => id !== '')).toHaveLength(row.congruence);
  }
});

test('what has no date is in the whole and in no slice', () => {
  const undated = { ...data, claims: data.claims.map((claim) => ({ ...claim, said: '', time: null })) };
  const picture = makePicture(undated, defaultState);
  expect(new Set(toPairRows(picture, undated, defaultState).map(({ slice }) => slice))).toEqual(new Set(['all']));
});

test.each([
  ['GraphML', toGraphml, parseGraphml],
  ['GEXF 1.3', (graph: Graph) => toGexf(graph), parseGexf],
  ['GEXF 1.2', (graph: Graph) => toGexf(graph, '1.2'), parseGexf],
] as const)('%s is read back with groups, counts and slices', (name, write, parse) => {
  const { picture, state, head } = shown({ norm: 'jaccard' });
  const graph = toAgreementGraph(picture, data, state, head);
  const text = write(graph);
  if (name.startsWith('GEXF')) expect(text).toContain(`version="${name.slice(5)}"`);
  const read = parse(Graph, text);
  expect([read.order, read.size]).toEqual([graph.order, graph.size]);
  const [edge = ''] = graph.edges();
  const [from, to] = graph.extremities(edge);
  const { congruence, conflict, kind } = graph.getEdgeAttributes(edge);
  expect(read.getEdgeAttributes(read.edge(from, to))).toMatchObject({ congruence, conflict, kind });
  expect(read.filterEdges((_, attributes) => Object.keys(attributes).some((key) => key.startsWith('slice_'))).length).toBeGreaterThan(0);
  expect(read.mapNodes((_, { group }) => Number(group))).toEqual(graph.mapNodes((_, { group }) => Number(group)));
  expect(text).toContain('jaccard');
  expect(text).toContain('2026-12-01');
});
