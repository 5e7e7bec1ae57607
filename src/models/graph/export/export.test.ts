import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import { drawPositions } from '../draw/draw-positions.ts';
import { drawTable, makeRows } from '../draw/draw-table.ts';
import { writeMarkup } from '../draw/markup.ts';
import { makeLayouts } from '../network/make-layouts.ts';
import { makeScene } from '../network/make-scene.ts';
import type { GraphState } from '../picture/graph-state.ts';
import { wideFrame } from '../positions/frame.ts';
import { data, shown } from './shown-graph.fixture.ts';
import { markColumns, toCsv, toRows } from './to-rows.ts';

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
    const [, ...csv]: string[][] = parse(toCsv(markColumns, toRows(picture, data), head), { comment: '#' });
    const scene = makeScene(picture, data, makeLayouts(data), { ...state, nodes: 0 }, 'wide');
    const sorted = marks.toSorted();
    expect(sorted.length).toBeGreaterThan(3);
    expect(cells.toSorted()).toEqual(sorted);
    expect(csv.map(([actor, , , position]) => `${actor}.${position}`).toSorted()).toEqual(sorted);
    expect(scene.edges.map(({ id }) => id).toSorted()).toEqual(sorted);
    expect(makeRows(picture, data, state.sort).length).toBe(new Set(sorted.map((id) => id?.split('.')[0])).size);
  },
);
