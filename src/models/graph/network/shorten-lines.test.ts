import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Moving } from './place-first.ts';
import { exchangePlaces, listTies, moveNearer } from './shorten-lines.ts';

/** A node where it is at home. */
const at = (id: string, x: number, y: number, half = 5): Moving => ({
  id,
  anchor: false,
  x,
  y,
  homeX: x,
  homeY: y,
  left: half,
  right: half,
  top: half,
  bottom: half,
});
const link = (source: string, target: string, weight = 1) => ({ source, target, weight });

test.each([
  ['both ends have the line', [link('a', 'b', 2)], [[1], [0], []], [[2], [2], []]],
  ['a line to who is not there is none', [link('a', 'z')], [[], [], []], [[], [], []]],
  ['two lines of one node', [link('a', 'b'), link('c', 'a', 3)], [[1, 2], [0], [0]], [[1, 3], [1], [3]]],
])('ties: %s', (_, links, ends, weights) => {
  expect(listTies([{ id: 'a' }, { id: 'b' }, { id: 'c' }], links)).toEqual({ ends, weights });
});

const placesOf = (nodes: readonly Moving[]) => nodes.map(({ x, y }) => ({ x, y }));
const away = (nodes: readonly Moving[], one: string, other: string): number => {
  const [a, b] = [nodes.find(({ id }) => id === one), nodes.find(({ id }) => id === other)];
  return a && b ? Math.hypot(a.x - b.x, a.y - b.y) : Number.NaN;
};

// Two hubs far apart, and beside each a node that is tied to the other.
const crossed = () => [at('hub-a', 0, 0), at('hub-b', 300, 0), at('x', 20, 0), at('y', 280, 0)];
test.each([
  ['each is far from its own hub, and then beside it', [link('x', 'hub-b'), link('y', 'hub-a')], 1],
  ['each is beside its own hub already', [link('x', 'hub-a'), link('y', 'hub-b')], 0],
  ['without lines nobody has a reason', [], 0],
])('exchange: %s', (_, links, exchanged) => {
  const nodes = crossed();
  const before = placesOf(nodes);
  expect(exchangePlaces(nodes, listTies(nodes, links))).toBe(exchanged);
  if (exchanged === 0) expect(placesOf(nodes)).toEqual(before);
  else expect([away(nodes, 'x', 'hub-b'), away(nodes, 'y', 'hub-a')]).toEqual([20, 20]);
  // Places are exchanged, none is new.
  expect(new Set(placesOf(nodes).map(({ x }) => x))).toEqual(new Set([0, 20, 280, 300]));
});

test.each([
  [7, 0],
  [20, 1],
])('an exchange that saves %i units: %i', (saved, exchanged) => {
  const nodes = [at('hub', 0, 0), at('y', saved, 0), at('x', 2 * saved, 0)];
  expect(exchangePlaces(nodes, listTies(nodes, [link('x', 'hub')]))).toBe(exchanged);
});

test.each<[string, Moving[], number]>([
  ['into the gap between them', [at('hub', 100, 100), at('x', 145, 100)], 13],
  ['not where it would lie on the other', [at('hub', 100, 100, 30), at('x', 136, 100)], 36],
])('a move nearer: %s', (_, nodes, least) => {
  const before = placesOf(nodes);
  const moved = moveNearer(nodes, listTies(nodes, [link('x', 'hub')]), 200);
  expect(Math.round(away(nodes, 'x', 'hub'))).toBe(least);
  expect(moved > 0).toBe(JSON.stringify(placesOf(nodes)) !== JSON.stringify(before));
});

test.each([
  ['right', 188, 204],
  ['left', 12, -4],
])('a move does not lead beyond the %s edge', (_, x, hubX) => {
  const node = at('x', x, 100);
  const nodes = [node, at('hub', hubX, 140, 0)];
  moveNearer(nodes, listTies(nodes, [link('x', 'hub')]), 200);
  expect(node.y).toBeGreaterThan(100);
  expect(node.x - node.left).toBeGreaterThanOrEqual(0);
  expect(node.x + node.right).toBeLessThanOrEqual(200);
});

test('any nodes that lie apart: lines become no longer, nothing comes to lie on another or outside', () => {
  const grid = fc.uniqueArray(fc.tuple(fc.integer({ min: 0, max: 9 }), fc.integer({ min: 0, max: 9 })), {
    minLength: 2,
    maxLength: 30,
    selector: ([x, y]) => x * 10 + y,
  });
  const pairs = fc.array(fc.tuple(fc.nat(29), fc.nat(29)), { maxLength: 40 });
  fc.assert(
    fc.property(grid, pairs, (cells, ends) => {
      const nodes = cells.map(([x, y], index) => at(`n${index}`, 20 + x * 40, 20 + y * 40, 6));
      const links = ends
        .map(([a, b]) => [a % nodes.length, b % nodes.length])
        .filter(([a, b]) => a !== b)
        .map(([a, b]) => link(`n${a}`, `n${b}`));
      const ties = listTies(nodes, links);
      const length = () =>
        ties.ends.reduce(
          (sum, own, index) =>
            sum +
            own.reduce((total, end) => {
              const [a, b] = [nodes[index], nodes[end]];
              return total + (a && b ? Math.hypot(a.x - b.x, a.y - b.y) : 0);
            }, 0),
          0,
        );
      const before = length();
      exchangePlaces(nodes, ties);
      moveNearer(nodes, ties, 400);
      // The way to a node's first place counts a little, so that lines may lose that little.
      expect(length()).toBeLessThanOrEqual(before * 1.07 + 1e-6);
      for (const [index, a] of nodes.entries()) {
        expect(a.x - a.left).toBeGreaterThanOrEqual(0);
        expect(a.x + a.right).toBeLessThanOrEqual(400);
        for (const b of nodes.slice(index + 1)) expect(Math.abs(a.x - b.x) >= 12 - 1e-9 || Math.abs(a.y - b.y) >= 12 - 1e-9).toBe(true);
      }
    }),
    { seed: 4, numRuns: 100 },
  );
});
