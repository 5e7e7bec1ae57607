import { describe, expect, test } from 'vitest';
import { compareLayouts, type LayoutMeasures, type MeasuredLayout } from './measure-layout.ts';

/** Nodes are boxes of 20 by 10 units, or discs with a radius of 10. */
const shapesOf = (ids: string) => [...ids].map((id) => ({ id, anchor: false, left: 10, right: 10, top: 5, bottom: 5 }));
const linksOf = (...pairs: readonly string[]) => pairs.map(([source = '', target = '']) => ({ source, target, weight: 1 }));
/** `a 0 0, b 100 50`. */
const layoutOf = (marked: string): MeasuredLayout =>
  marked.split(', ').map((place) => {
    const [id = '', x, y] = place.split(' ');
    return { id, x: Number(x), y: Number(y) };
  });
const square = 'a 0 0, b 100 0, c 0 100, d 100 100';
const measure = (layout: string, links = linksOf('ab'), round = false, other = layout): LayoutMeasures => {
  const ids = layout.replace(/[^a-z]/g, '');
  return compareLayouts(shapesOf(ids), links, layoutOf(layout), layoutOf(other), round).ours;
};

describe('overlaps', () => {
  test.each([
    ['none', square, false, 0],
    ['two boxes above each other', 'a 0 0, b 12 8, c 100 100', false, 1],
    ['boxes that only touch', 'a 0 0, b 20 0, c 100 100', false, 0],
    ['beside each other in one direction is enough', 'a 0 0, b 0 12, c 100 100', false, 0],
    ['discs in a corner, where boxes would not meet', 'a 0 0, b 10 12, c 100 100', true, 1],
    ['discs that touch but for the rounding of coordinates', 'a 0 0, b 19.9 0, c 100 100', true, 0],
    ['three on one heap are three pairs', 'a 0 0, b 2 1, c 1 2, d 200 200', false, 3],
  ])('%s', (_, layout, round, expected) => {
    expect(measure(layout, linksOf('ab'), round).overlaps).toBe(expected);
  });
});

describe('edges', () => {
  test('by the side of the sheet and by the mean distance', () => {
    const { ofSheet, ofDistance } = measure(square, linksOf('ab', 'ac'));
    expect(ofSheet).toBeCloseTo(1, 10);
    expect(ofDistance).toBeCloseTo(100 / ((4 * 100 + 2 * 100 * Math.SQRT2) / 6), 10);
  });

  test('without any they have no length', () => {
    expect(measure(square, [])).toMatchObject({ ofSheet: 0, ofDistance: 0, legible: 0 });
  });

  test('in lines of text, at the scale at which nothing overlaps any more', () => {
    // Boxes 20 wide, less the slack of rounding, on a sheet 100 wide.
    expect(measure('a 0 0, b 100 0, c 0 100', linksOf('ab')).legible).toBeCloseTo((100 * 0.198) / 16, 10);
  });
});

test('a layout has no scale of its own: the other one is brought to the same sheet', () => {
  const small = 'a 0 0, b 1 0, c 0 1, d 1 1';
  const { ours, plain } = compareLayouts(shapesOf('abcd'), linksOf('ab'), layoutOf(square), layoutOf(small), false);
  expect(plain.overlaps).toBe(ours.overlaps);
  expect(plain.ofSheet).toBeCloseTo(ours.ofSheet, 10);
  expect(plain.legible).toBeCloseTo(ours.legible, 10);
});

test('the better of two is the one with shorter edges', () => {
  const crossed = 'a 0 0, d 100 0, c 0 100, b 100 100';
  const { ours, plain } = compareLayouts(shapesOf('abcd'), linksOf('ab', 'cd'), layoutOf(square), layoutOf(crossed), false);
  expect(ours.ofDistance).toBeLessThan(plain.ofDistance);
});
