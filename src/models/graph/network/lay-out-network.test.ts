import fc from 'fast-check';
import { expect, test } from 'vitest';
import { defaultState } from '../picture/graph-state.ts';
import { makePicture } from '../picture/make-picture.ts';
import { syntheticGraph } from '../picture/synthetic-graph.fixture.ts';
import type { NetworkLayout } from './lay-out-network.ts';
import { makeLayouts } from './make-layouts.ts';
import { nodeShape } from './node-shape.ts';
import { rankNodes } from './rank-nodes.ts';

const shapes = (data: ReturnType<typeof syntheticGraph>, layout: NetworkLayout, widest: number) => {
  const ranked = new Map(rankNodes(makePicture(data, defaultState), data).map((node) => [node.id, node]));
  return layout.nodes.map(({ id, x, y }) => {
    const node = ranked.get(id);
    if (!node) throw new Error(`no node ${id}`);
    const { left, right, top, bottom } = nodeShape(node, widest);
    return { id, left: x - left, right: x + right, top: y - top, bottom: y + bottom };
  });
};
const slack = 0.11;
const overlaps = (boxes: ReturnType<typeof shapes>): string[] =>
  boxes.flatMap((a, index) =>
    boxes
      .slice(index + 1)
      .filter((b) => a.right > b.left + slack && b.right > a.left + slack && a.bottom > b.top + slack && b.bottom > a.top + slack)
      .map((b) => `${a.id} on ${b.id}`),
  );

test('any graph: names stand apart and inside, and the numbers are the same twice', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 90 }),
      fc.integer({ min: 1, max: 12 }),
      fc.integer({ min: 1, max: 99 }),
      (actors, positions, seed) => {
        const data = syntheticGraph(actors, positions, actors * 3, seed);
        const { own } = makeLayouts(data);
        for (const [layout, widest] of [
          [own.strongest.wide, 150],
          [own.strongest.narrow, 96],
        ] as const) {
          expect(layout.nodes.length).toBeLessThanOrEqual(60);
          const boxes = shapes(data, layout, widest);
          expect(overlaps(boxes)).toEqual([]);
          for (const { left, right, top, bottom } of boxes) {
            expect(left).toBeGreaterThanOrEqual(-slack);
            expect(right).toBeLessThanOrEqual(layout.width + slack);
            expect(top).toBeGreaterThanOrEqual(-slack);
            expect(bottom).toBeLessThanOrEqual(layout.height + slack);
          }
        }
      },
    ),
    { seed: 11, numRuns: 6 },
  );
  const data = syntheticGraph(30, 4, 90);
  expect(makeLayouts(data)).toEqual(makeLayouts(data));
});

/** How far each node of a layout has gone, in widths of the drawing, once a shift of the whole is taken off. */
const shiftsOf = (before: NetworkLayout, after: NetworkLayout): number[] => {
  const places = new Map(after.nodes.map((place) => [place.id, place]));
  const ways = before.nodes.flatMap(({ id, x, y }) => {
    const now = places.get(id);
    return now ? [{ dx: now.x - x, dy: now.y - y }] : [];
  });
  const middle = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
  const whole = { dx: middle(ways.map(({ dx }) => dx)), dy: middle(ways.map(({ dy }) => dy)) };
  return ways.map(({ dx, dy }) => Math.hypot(dx - whole.dx, dy - whole.dy) / before.width);
};

test('one claim more moves the others little', () => {
  const shifts: number[] = [];
  for (const seed of [1, 2, 3, 4])
    for (const [actors, positions, claims] of [
      [24, 4, 80],
      [40, 5, 160],
    ] as const) {
      const data = syntheticGraph(actors, positions, claims, seed);
      const before = makeLayouts(data).own.strongest.wide;
      for (const position of [0, 1, 2, 3]) {
        const claim = data.claims[position * 7];
        if (!claim) throw new Error('no claim');
        const more = { ...claim, takes: claim.takes.map((take) => ({ ...take, position })) };
        shifts.push(...shiftsOf(before, makeLayouts({ ...data, claims: [more, ...data.claims] }).own.strongest.wide));
      }
    }
  const sorted = shifts.toSorted((a, b) => a - b);
  const share = (part: number): number => sorted[Math.floor(sorted.length * part)] ?? Number.POSITIVE_INFINITY;
  expect(share(0.5)).toBeLessThan(0.03);
  expect(share(0.9)).toBeLessThan(0.15);
});

test('a thousand actors and fifty positions all have their place', () => {
  const data = syntheticGraph(1000, 50, 20_000);
  const { own } = makeLayouts({ ...data, claims: data.claims.map((claim) => ({ ...claim, actors: { ...claim.actors, folded: [] } })) });
  expect(own.all?.nodes).toHaveLength(1050);
});
