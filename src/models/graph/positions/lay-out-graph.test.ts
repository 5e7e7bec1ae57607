import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sideOrder } from '../../stands/decide-side.ts';
import { narrowFrame, wideFrame } from './frame.ts';
import { type BandToPlace, layOutGraph, type MarkToPlace, type PlacedGraph } from './lay-out-graph.ts';
import { measureLabel } from './wrap-label.ts';

interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

const names = [
  'Mark Rutte',
  'Coalition of the Willing',
  'Володимир Зеленський',
  'United Nations Educational, Scientific and Cultural Organization',
];
const mark = (index: number, over: Partial<MarkToPlace> = {}): MarkToPlace => ({
  id: `mark-${index}`,
  label: names[index % names.length] ?? '',
  side: 'oppose',
  claims: 1 + ((index * 7) % 12),
  ringed: index % 2 === 0,
  ...over,
});
const band = (id: string, marks: MarkToPlace[], text = 'Forces of other states deploy once a deal is signed'): BandToPlace => ({
  id,
  text,
  marks,
});
const marksOf = (graph: PlacedGraph) => graph.bands.flatMap((placed) => placed.marks);

/** Half a tenth may be lost at each edge when coordinates are rounded. */
const slack = 0.11;
const overlap = (a: Box, b: Box): boolean =>
  a.x + a.width > b.x + slack && b.x + b.width > a.x + slack && a.y + a.height > b.y + slack && b.y + b.height > a.y + slack;
const overlaps = (boxes: readonly Box[]): number => boxes.flatMap((a, i) => boxes.slice(i + 1).filter((b) => overlap(a, b))).length;

/** What a mark paints: its disc with its ring, and each line of its label. */
const ink = (graph: PlacedGraph, fontSize: number): Box[][] =>
  marksOf(graph).map(({ x, y, reach, lines }) => [
    { x: x - reach, y: y - reach, width: 2 * reach, height: 2 * reach },
    ...lines.map((line) => ({ x: line.x, y: line.y - fontSize * 0.8, width: measureLabel(line.text, fontSize), height: fontSize })),
  ]);

describe.each([
  ['wide', wideFrame],
  ['narrow', narrowFrame],
])('%s', (_, frame) => {
  const crowded = [
    band(
      'a',
      Array.from({ length: 40 }, (_, index) => mark(index)),
    ),
    band('b', [mark(1, { side: 'support' })]),
  ];

  test('forty actors in one cell stand apart, each with its whole name', () => {
    const graph = layOutGraph(crowded, frame);
    expect(marksOf(graph)).toHaveLength(41);
    expect(overlaps(marksOf(graph).map(({ box }) => box))).toBe(0);
    expect(marksOf(graph).map(({ lines }) => lines.map(({ text }) => text).join(' '))).toEqual(
      crowded.flatMap(({ marks }) => marks.map(({ label }) => label)),
    );
  });

  test('a crowded band is higher than one with a single mark', () => {
    const [a, b] = layOutGraph(crowded, frame).bands;
    expect(a?.bottom).toBeGreaterThan(3 * ((b?.bottom ?? 0) - (a?.bottom ?? 0)));
  });

  test('the area of a mark is proportional to its number of claims', () => {
    const graph = layOutGraph([band('a', [mark(0, { claims: 1 }), mark(1, { claims: 4 })])], frame);
    const [one, four] = marksOf(graph).map(({ radius }) => radius);
    expect((four ?? 0) / (one ?? 1)).toBeCloseTo(2, 1);
  });

  test('a graph without marks still has its positions and its axis', () => {
    const graph = layOutGraph([band('a', [])], frame);
    expect(graph.bands[0]?.cells.map(({ empty }) => empty)).toEqual([true, true, true, true]);
    expect(graph.height).toBeGreaterThan(50);
    expect(layOutGraph([], frame)).toEqual({ width: frame.width, height: 0, bands: [] });
  });

  const anyMark = fc.record({
    label: fc.oneof(fc.constantFrom(...names), fc.string({ minLength: 1, maxLength: 60 })),
    side: fc.constantFrom(...sideOrder),
    claims: fc.integer({ min: 1, max: 400 }),
    ringed: fc.boolean(),
  });
  const anyBands = fc.array(fc.array(anyMark, { maxLength: 25 }), { maxLength: 4 }).map((bands) =>
    bands.map((marks, b) =>
      band(
        `band-${b}`,
        marks.map((one, m) => ({ ...one, id: `${b}-${m}` })),
      ),
    ),
  );

  test('any graph: all marks drawn, none on another, all inside, the same twice', () => {
    fc.assert(
      fc.property(anyBands, (bands) => {
        const graph = layOutGraph(bands, frame);
        const inks = ink(graph, frame.fontSize);
        expect(
          marksOf(graph)
            .map(({ id }) => id)
            .sort(),
        ).toEqual(bands.flatMap(({ marks }) => marks.map(({ id }) => id)).sort());
        expect(overlaps(marksOf(graph).map(({ box }) => box))).toBe(0);
        expect(inks.flatMap((a, i) => inks.slice(i + 1).filter((b) => a.some((x) => b.some((y) => overlap(x, y)))))).toEqual([]);
        for (const { x, y, width, height } of inks.flat()) {
          expect(x).toBeGreaterThanOrEqual(-slack);
          expect(x + width).toBeLessThanOrEqual(graph.width + slack);
          expect(y).toBeGreaterThanOrEqual(0);
          expect(y + height).toBeLessThanOrEqual(graph.height);
        }
        expect(layOutGraph(bands, frame)).toEqual(graph);
      }),
      { numRuns: 60, seed: 7 },
    );
  });
});
