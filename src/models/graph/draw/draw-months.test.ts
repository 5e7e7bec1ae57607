import { expect, test } from 'vitest';
import { monthCounts } from '../picture/month-counts.ts';
import { drawMonths } from './draw-months.ts';
import type { Markup } from './markup.ts';

const bars = (said: readonly string[], first: number, last: number) =>
  drawMonths(monthCounts(said.map((date) => ({ said: date }))), first, last).children.flatMap((bar) =>
    typeof bar === 'string' ? [] : [bar],
  );
const of = ({ attributes }: Markup, name: string): number => Number(attributes[name]);
const said = ['2025-11-30', '2026-01-02', '2026-01-03', '2026-02-03', '2026-02'];

test('a bar a month, as high as its share of the highest, standing on the ground side by side', () => {
  const all = bars(said, 0, 3);
  expect(all.map((bar) => of(bar, 'height'))).toEqual([22, 0, 44, 44]);
  for (const bar of all) expect(of(bar, 'y') + of(bar, 'height')).toBe(44);
  expect(all.map((bar) => of(bar, 'x'))).toEqual([0, 250, 500, 750]);
  for (const bar of all) expect(of(bar, 'width')).toBe(248);
});

test.each([
  [0, 3, 'in in in in'],
  [1, 2, 'out in in out'],
  [3, 3, 'out out out in'],
])('from %i to %i', (first, last, looks) => {
  expect(
    bars(said, first, last)
      .map(({ attributes }) => attributes.class)
      .join(' '),
  ).toBe(looks);
});

test.each([
  ['no month', [], 0],
  ['one', ['2026-02'], 1],
  ['two hundred years', ['1826-01', '2026-01'], 2401],
])('%s: bars stay inside and never lie on each other', (_, dates, count) => {
  const all = bars(dates, 0, count);
  expect(all).toHaveLength(count);
  for (const [index, bar] of all.entries()) {
    const next = all[index + 1];
    // A bar is never thinner than a unit, which is a pixel: of very many months they touch.
    if (next && of(bar, 'width') > 1) expect(of(bar, 'x') + of(bar, 'width')).toBeLessThanOrEqual(of(next, 'x'));
    expect(of(bar, 'x') + of(bar, 'width')).toBeLessThanOrEqual(1001);
  }
});

test('a bar says its month and its number', () => {
  expect(bars(said, 0, 3).map(({ children: [title] }) => (typeof title === 'string' ? '' : title?.children[0]))).toEqual([
    'November 2025: 1 claim',
    'December 2025: 0 claims',
    'January 2026: 2 claims',
    'February 2026: 2 claims',
  ]);
});
