import Graph from 'graphology';
import { parse as parseGexf, write as writeGexf } from 'graphology-gexf';
import { parse as parseGraphml } from 'graphology-graphml';
import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { makeUrls } from '../../pages/urls.ts';
import { drawPositions } from '../draw/draw-positions.ts';
import { drawTable, makeRows } from '../draw/draw-table.ts';
import { writeMarkup } from '../draw/markup.ts';
import { drawNetwork } from '../network/draw-network.ts';
import { makeLayouts } from '../network/make-layouts.ts';
import { makeScene } from '../network/make-scene.ts';
import { defaultState, type GraphState } from '../picture/graph-state.ts';
import { makePicture } from '../picture/make-picture.ts';
import { parseState } from '../picture/state-in-url.ts';
import { syntheticGraph } from '../picture/synthetic-graph.fixture.ts';
import { wideFrame } from '../positions/frame.ts';
import { makeExportHead } from './export-head.ts';
import { toGexf, toGraph, toGraphml } from './to-graph-file.ts';
import { toCsv, toJson, toRows } from './to-rows.ts';
import { toSvgFile } from './to-svg-file.ts';

const data = syntheticGraph(14, 3, 60);
const urls = makeUrls('/');
const shown = (part: Partial<GraphState> = {}) => {
  const state = { ...defaultState, ...part };
  const picture = makePicture(data, state);
  return { state, picture, head: makeExportHead(data, picture, state), drawing: { data, urls, selected: '' } };
};

/** RFC 4180, as far as this needs it. */
const parseCsv = (text: string): string[][] =>
  text
    .trimEnd()
    .split('\r\n')
    .filter((line) => !line.startsWith('# '))
    .map((line) =>
      [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain ?? ''),
    );

test.each<Partial<GraphState>>([{}, { from: '2025-06-01', to: '2025-12-31', undated: false }, { minimum: 2, count: 'month' }])(
  'marks, edges, cells and rows are the same set: %j',
  (part) => {
    const { state, picture, head, drawing } = shown(part);
    const marks = [
      ...writeMarkup(drawPositions(picture, drawing, wideFrame, 'x', false)).matchAll(/class="mark[^>]*data-select="([^"]+)"/g),
    ].map(([, id]) => id);
    const cells = [...writeMarkup(drawTable(picture, drawing, state.sort)).matchAll(/<a href="[^"]*" data-select="([^"]+)"/g)].map(
      ([, id]) => id,
    );
    const [, ...csv] = parseCsv(toCsv(toRows(picture, data), head));
    const scene = makeScene(picture, data, makeLayouts(data), { ...state, nodes: 0 }, 'wide');
    const sorted = marks.toSorted();
    expect(sorted.length).toBeGreaterThan(3);
    expect(cells.toSorted()).toEqual(sorted);
    expect(csv.map(([actor, , , position]) => `${actor}.${position}`).toSorted()).toEqual(sorted);
    expect(scene.edges.map(({ id }) => id).toSorted()).toEqual(sorted);
    expect(makeRows(picture, data, state.sort).length).toBe(new Set(sorted.map((id) => id?.split('.')[0])).size);
  },
);

test('a cell that begins like a formula does not compute, and commas and quotation marks survive', () => {
  const { picture, head } = shown();
  const [row] = toRows(picture, data);
  if (!row) throw new Error('no row');
  const [columns, cells] = parseCsv(toCsv([{ ...row, condition: '=1+1, "twice"' }], head));
  expect(cells?.[columns?.indexOf('condition') ?? -1]).toBe('\'=1+1, "twice"');
});

test('the head of a file says the settings and restores them', () => {
  const part: Partial<GraphState> = { from: '2025-06-01', minimum: 2, folding: 'folded' };
  const { state, picture, head } = shown(part);
  const csv = toCsv(toRows(picture, data), head);
  const source = /https:\S+/.exec(csv)?.[0] ?? '';
  expect(parseState(new URL(source).searchParams)).toEqual(state);
  expect(csv).toContain('from 1 June 2025');
  expect(csv).toContain('CC BY 4.0');
  const json: unknown = JSON.parse(toJson(toRows(picture, data), head));
  expect(json).toMatchObject({ settings: head.settings, licence: head.licence, marks: toRows(picture, data) });
});

describe.each(['positions', 'actors'] as const)('network of %s', (mode) => {
  const { state, picture, head } = shown({ mode });
  const scene = makeScene(picture, data, makeLayouts(data), state, 'wide');
  const graph = toGraph(scene, head);

  test('GraphML is read back by graphology', () => {
    const read = parseGraphml(Graph, toGraphml(graph));
    expect(read.order).toBe(scene.nodes.length);
    expect(read.size).toBe(scene.edges.length);
    expect(read.size).toBeGreaterThan(3);
    for (const { id, label, claims, x } of scene.nodes) expect(read.getNodeAttributes(id)).toMatchObject({ label, claims, x });
    expect(read.getAttributes()).toMatchObject({ title: head.title, settings: head.settings, licence: head.licence });
    expect(read.mapEdges((_, { kind }) => String(kind)).toSorted()).toEqual(scene.edges.map(({ kind }) => kind).toSorted());
  });

  test('GEXF is read back by graphology', () => {
    const read = parseGexf(Graph, toGexf(graph, writeGexf));
    expect(read.order).toBe(scene.nodes.length);
    expect(read.size).toBe(scene.edges.length);
    for (const { id, label, kind } of scene.nodes) expect(read.getNodeAttributes(id)).toMatchObject({ label, kind });
    expect(read.getAttributes().title).toBe(head.title);
  });
});

test('an SVG file stands on its own: well formed, no style sheet, no unresolved colour, title and licence in the picture', () => {
  const { state, picture, head, drawing } = shown();
  const scene = makeScene(picture, data, makeLayouts(data), state, 'wide');
  for (const drawn of [drawPositions(picture, drawing, wideFrame, 'x', true), drawNetwork(scene, 'wide', 'x', '')]) {
    const { text } = toSvgFile(drawn, head, (name) => (name === '--paper' ? '#fff' : '#123456'));
    expect(text).not.toMatch(/var\(|class=|style=|href=|data-/);
    const { document } = parseHTML(text.replace(/^<\?xml.*\?>\s*/, ''));
    const words = [...document.querySelectorAll('tspan')].map((span) => span.textContent).join(' ');
    expect(words).toContain(head.title);
    expect(words).toContain('CC BY 4.0');
    expect(words).toContain(data.address);
    for (const { actor } of toRows(picture, data)) expect(words).toContain(actor.replace('actor-', ''));
  }
});
