import { expect, test } from 'vitest';
import { measureLabel } from '../positions/wrap-label.ts';
import { crowdedRadius, labelOffset, nodeFont, nodeLine, nodeRadius, nodeShape, widestName } from './node-shape.ts';

test.each([
  [1, 5],
  [4, 10],
  [9, 15],
  [11, 16],
  [400, 16],
])('a disc of %i claims: its area follows their number, up to a largest one', (claims, radius) => {
  expect(nodeRadius(claims)).toBe(radius);
});

test.each([
  ['actor', 1, 2.5],
  ['actor', 16, 4.8],
  ['actor', 1000, 8],
  ['position', 1, 10],
  ['position', 1000, 10],
] as const)('among hundreds an %s of %i claims', (kind, claims, radius) => {
  expect(crowdedRadius({ kind, claims })).toBeCloseTo(radius, 9);
});

const names = [
  'Ada North',
  'Coalition for the New Bridge and Its Approach Roads',
  'Володимир Зеленський',
  'Rheinmetallaktiengesellschaft',
  'X',
];
test.each(
  names.flatMap((label) => (['wide', 'narrow'] as const).flatMap((size) => [1, 50].map((claims) => [label, size, claims] as const))),
)('what is painted lies inside the shape: %s, %s, %i claims', (label, size, claims) => {
  for (const kind of ['actor', 'position'] as const) {
    const { radius, lines, left, right, top, bottom } = nodeShape({ kind, label, claims }, widestName[size]);
    const width = Math.max(...lines.map((line) => measureLabel(line, nodeFont)));
    expect(width).toBeLessThanOrEqual(widestName[size]);
    expect(lines.join('').replaceAll(' ', '')).toBe(label.replaceAll(' ', ''));
    const name = kind === 'actor' ? { from: labelOffset(radius), to: labelOffset(radius) + width } : { from: -width / 2, to: width / 2 };
    expect(-left).toBeLessThanOrEqual(Math.min(name.from, -radius));
    expect(right).toBeGreaterThanOrEqual(Math.max(name.to, radius));
    expect(Math.min(top, bottom)).toBeGreaterThanOrEqual(Math.max((lines.length * nodeLine) / 2, radius));
    // WCAG 2.2, 2.5.8: a target is at least 24 by 24.
    expect(left + right).toBeGreaterThanOrEqual(24);
    expect(top + bottom).toBeGreaterThanOrEqual(24);
  }
});
