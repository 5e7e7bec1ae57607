import { expect, test } from 'vitest';
import { daysOfMonth, monthCounts, monthsOfPeriod, periodOfMonths } from './month-counts.ts';

const months = ['2025-11', '2025-12', '2026-01', '2026-02'];

test('months between the first and the last are all there; vague and missing dates are counted apart', () => {
  const said = ['2026-02-03', '2025-11-30', '2026-02', '2025', ''].map((date) => ({ said: date }));
  expect(monthCounts(said)).toEqual({ months, counts: [1, 0, 0, 2], loose: 2 });
  expect(monthCounts([])).toEqual({ months: [], counts: [], loose: 0 });
});

test.each([
  ['2026-02', '2026-02-01', '2026-02-28'],
  ['2024-02', '2024-02-01', '2024-02-29'],
  ['2025-12', '2025-12-01', '2025-12-31'],
])('%s', (month, first, last) => {
  expect(daysOfMonth(month)).toEqual({ first, last });
});

test.each([
  [0, 3, '', ''],
  [1, 3, '2025-12-01', ''],
  [0, 2, '', '2026-01-31'],
  [2, 2, '2026-01-01', '2026-01-31'],
])('months %i to %i are a period and come back', (first, last, from, to) => {
  expect(periodOfMonths(months, first, last)).toEqual({ from, to });
  expect(monthsOfPeriod(months, from, to)).toEqual({ first, last });
});

test('a period beyond the record ends at its ends', () => {
  expect(monthsOfPeriod(months, '2020-01-01', '2030-01-01')).toEqual({ first: 0, last: 3 });
});
