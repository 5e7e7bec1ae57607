import { expect, test } from 'vitest';
import { type Direction, nearestMark } from './walk-marks.client.ts';

// a  b
// c     d
const marks = { a: { x: 10, y: 10 }, b: { x: 100, y: 12 }, c: { x: 10, y: 60 }, d: { x: 180, y: 60 } };
type Name = keyof typeof marks;

test.each<[Name, Direction, Name | undefined]>([
  ['a', 'right', 'b'],
  ['a', 'down', 'c'],
  ['a', 'left', undefined],
  ['a', 'up', undefined],
  ['b', 'down', 'd'],
  ['c', 'right', 'b'],
  ['c', 'up', 'a'],
  ['d', 'left', 'b'],
  ['d', 'down', undefined],
])('from %s to the %s lies %s', (from, direction, to) => {
  const others = Object.entries(marks).filter(([name]) => name !== from);
  const found = nearestMark(
    marks[from],
    others.map(([, mark]) => mark),
    direction,
  );
  expect(others.find(([, mark]) => mark === found)?.[0]).toBe(to);
});
