import { expect, test } from 'vitest';
import { type LinkToPlace, type NodeToPlace, placeFirst } from './place-first.ts';

const ground = { left: 100, width: 400, height: 200 };
const node = (id: string, anchor = false): NodeToPlace => ({ id, anchor, left: 10, right: 10, top: 5, bottom: 5 });
const link = (source: string, target: string): LinkToPlace => ({ source, target, weight: 1 });
const place = (nodes: NodeToPlace[], links: LinkToPlace[] = []) =>
  new Map(placeFirst(nodes, links, ground).map(({ id, x, y }) => [id, { x: Math.round(x), y: Math.round(y) }]));

test('anchors stand around an ellipse in the order of their ids, however they are given', () => {
  const expected = [
    ['a', { x: 420, y: 100 }],
    ['b', { x: 300, y: 160 }],
    ['c', { x: 180, y: 100 }],
    ['d', { x: 300, y: 40 }],
  ];
  for (const order of ['abcd', 'dbca']) {
    const places = place([...order].map((id) => node(id, true)));
    expect([...places].toSorted(([a], [b]) => (a < b ? -1 : 1))).toEqual(expected);
  }
});

test.each([
  ['tied to one anchor', [link('x', 'a')], 420, 100],
  ['to two, whichever end of the line it is', [link('x', 'a'), link('c', 'x')], 300, 100],
])('what is %s stands near the middle of them', (_, links, x, y) => {
  const places = place([...'abcd'].map((id) => node(id, true)).concat(node('x')), links);
  // A little off it, by its own id: at most 0.15 of the ground each way.
  expect(Math.abs((places.get('x')?.x ?? 0) - x)).toBeLessThanOrEqual(60);
  expect(Math.abs((places.get('x')?.y ?? 0) - y)).toBeLessThanOrEqual(30);
});

test('a free place depends on the id alone: others and their lines move nobody', () => {
  const alone = place([node('x')]).get('x');
  expect(place([node('x'), node('y'), node('a', true)], [link('y', 'a')]).get('x')).toEqual(alone);
  // A line between two of a kind, or to who is not there, is no tie to an anchor.
  expect(place([node('x'), node('y')], [link('x', 'y'), link('x', 'gone')]).get('x')).toEqual(alone);
});

test('hundreds of like ids are spread over the whole ground, each in a place of its own', () => {
  const places = [...place(Array.from({ length: 400 }, (_, index) => node(`actor-${index}`))).values()];
  const quarters = new Map<string, number>();
  for (const { x, y } of places) {
    expect(x).toBeGreaterThanOrEqual(100);
    expect(x).toBeLessThanOrEqual(500);
    expect(y).toBeGreaterThanOrEqual(0);
    expect(y).toBeLessThanOrEqual(200);
    const quarter = `${x < 300} ${y < 100}`;
    quarters.set(quarter, (quarters.get(quarter) ?? 0) + 1);
  }
  expect(quarters.size).toBe(4);
  for (const count of quarters.values()) expect(count).toBeGreaterThan(60);
  expect(new Set(places.map(({ x, y }) => `${x} ${y}`)).size).toBeGreaterThan(395);
});
