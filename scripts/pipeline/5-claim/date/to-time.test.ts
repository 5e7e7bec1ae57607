import { expect, test } from 'vitest';
import { isDay, lastDayOf, weekdayOf } from './calendar.ts';

test.each([
  ['2026-02-03', true],
  ['2024-02-29', true],
  ['2026-02-29', false],
  ['2026-13-01', false],
  ['2026-00-10', false],
  ['2026-02', false],
  ['2026-02-03T10:00', false],
  ['', false],
])('%j is a day of the calendar: %s', (day, isOne) => {
  expect(isDay(day)).toBe(isOne);
});

test.each([
  ['2026-01', '2026-01-31'],
  ['2026-02', '2026-02-28'],
  ['2024-02', '2024-02-29'],
  ['2026-04', '2026-04-30'],
  ['2026-12', '2026-12-31'],
])('%s ends on %s', (month, day) => {
  expect(lastDayOf(month)).toBe(day);
});

test.each([
  ['2026-02-01', 0],
  ['2026-02-03', 2],
  ['2026-02-07', 6],
  ['2024-02-29', 4],
])('%s is weekday %i', (day, weekday) => {
  expect(weekdayOf(day)).toBe(weekday);
});
