import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type CentredBox, partDiscs, separateBoxes } from './separate-boxes.ts';

const boxAt = (x: number, y: number, half = 10): CentredBox => ({ x, y, left: half, right: half * 2, top: half / 2, bottom: half / 2 });
const overlaps = (boxes: readonly CentredBox[], slack: number): number =>
  boxes.flatMap((a, index) =>
    boxes
      .slice(index + 1)
      .filter(
        (b) =>
          a.x + a.right > b.x - b.left + slack &&
          b.x + b.right > a.x - a.left + slack &&
          a.y + a.bottom > b.y - b.top + slack &&
          b.y + b.bottom > a.y - a.top + slack,
      ),
  ).length;

test.each<[string, CentredBox[]]>([
  ['already apart', [boxAt(50, 0), boxAt(50, 40)]],
  ['one upon another', [boxAt(50, 0), boxAt(50, 0)]],
  ['side by side', [boxAt(50, 0), boxAt(65, 0)]],
  ['beyond the edges', [boxAt(-100, 0), boxAt(900, 0)]],
  ['a heap', Array.from({ length: 40 }, () => boxAt(100, 100))],
  ['wider than the drawing', [boxAt(100, 0, 150), boxAt(100, 0, 150)]],
  ['none', []],
])('boxes do not lie on each other afterwards, and lie inside where they fit: %s', (_, boxes) => {
  separateBoxes(boxes, 200);
  expect(overlaps(boxes, 1e-6)).toBe(0);
  for (const { x, left, right } of boxes) {
    expect(x - left).toBeGreaterThanOrEqual(-1e-6);
    if (left + right <= 200) expect(x + right).toBeLessThanOrEqual(200 + 1e-6);
  }
});

test('what lies apart does not move', () => {
  const boxes = [boxAt(50, 0), boxAt(50, 40), boxAt(120, 20)];
  const before = structuredClone(boxes);
  separateBoxes(boxes, 200);
  expect(boxes).toEqual(before);
});

test('any boxes, even where no round is left: they are stacked', () => {
  const any = fc.record({
    x: fc.double({ min: -300, max: 600, noNaN: true }),
    y: fc.double({ min: -300, max: 300, noNaN: true }),
    left: fc.integer({ min: 3, max: 20 }),
    right: fc.integer({ min: 3, max: 90 }),
    top: fc.integer({ min: 3, max: 20 }),
    bottom: fc.integer({ min: 3, max: 20 }),
  });
  fc.assert(
    fc.property(fc.array(any, { maxLength: 30 }), fc.constantFrom(0, 3, 300), (given, rounds) => {
      const [boxes, again] = [given.map((box) => ({ ...box })), given.map((box) => ({ ...box }))];
      separateBoxes(boxes, 320, rounds);
      separateBoxes(again, 320, rounds);
      expect(overlaps(boxes, 1e-6)).toBe(0);
      expect(again).toEqual(boxes);
    }),
    { seed: 2, numRuns: 150 },
  );
});

const disc = (x: number, y: number, radius = 5): CentredBox => ({ x, y, left: radius, right: radius, top: radius, bottom: radius });
test.each<[string, CentredBox[]]>([
  ['two that touch', [disc(50, 50), disc(56, 50)]],
  ['two in one place', [disc(50, 50), disc(50, 50)]],
  ['a hundred in a heap', Array.from({ length: 100 }, (_, index) => disc(100 + (index % 10), 100 + index / 10))],
  ['beyond the edge', [disc(-40, 50), disc(260, 50)]],
  ['a heap at the edge', Array.from({ length: 30 }, (_, index) => disc(-20, 50 + index))],
])('discs are parted and stay inside, the same twice: %s', (_, discs) => {
  const again = discs.map((one) => ({ ...one }));
  partDiscs(discs, 200);
  partDiscs(again, 200);
  expect(again).toEqual(discs);
  for (const { x, left, right } of discs) {
    expect(x - left).toBeGreaterThanOrEqual(0);
    expect(x + right).toBeLessThanOrEqual(200);
  }
  for (const [index, a] of discs.entries())
    for (const b of discs.slice(index + 1)) expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeGreaterThan(9);
});
