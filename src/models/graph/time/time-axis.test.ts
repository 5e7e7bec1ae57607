import { expect, test } from 'vitest';
import { makeTimeAxis } from './time-axis.ts';

const at = (day: string): number => Date.parse(`${day}T00:00:00Z`) / 1000;

test.each<[string, string, number, string[]]>([
  ['2026-02-01', '2026-02-05', 80, ['1 Feb 2026', '2 Feb 2026', '3 Feb 2026', '4 Feb 2026', '5 Feb 2026']],
  ['2026-01-20', '2026-02-28', 120, ['29 Jan 2026', '12 Feb 2026', '26 Feb 2026']],
  ['2025-11-10', '2026-03-02', 100, ['Dec 2025', 'Jan 2026', 'Feb 2026']],
  ['2025-02-18', '2026-02-04', 70, ['Mar 2025', 'May 2025', 'Jul 2025', 'Sep 2025', 'Nov 2025', 'Jan 2026']],
  ['2019-06-01', '2026-01-01', 60, ['2020', '2021', '2022', '2023', '2024', '2025']],
  ['1826-06-01', '2026-01-01', 60, ['1850', '1900', '1950', '2000']],
])('%s to %s', (from, to, room, labels) => {
  const { ticks, x } = makeTimeAxis([at(from), at(to)], 100, 600, room);
  expect(ticks.map(({ label }) => label).filter((label) => label !== '')).toEqual(labels);
  for (const tick of ticks) expect(tick.x).toBeGreaterThanOrEqual(100);
  const named = ticks.filter(({ label }) => label !== '');
  const apart = named.slice(1).map((tick, index) => tick.x - (named[index]?.x ?? 0));
  for (const gap of apart) expect(gap).toBeGreaterThan(room * 0.74);
  for (const { x: left } of named) expect(left + room * 0.74).toBeLessThanOrEqual(600);
  expect([x(at(from)), x(at(to))]).toEqual([100, 600]);
});

test('what lies outside stands at the end', () => {
  const { x } = makeTimeAxis([at('2026-01-01'), at('2026-02-01')], 0, 100, 50);
  expect([x(at('2025-01-01')), x(at('2027-01-01'))]).toEqual([0, 100]);
});
