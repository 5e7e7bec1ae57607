import { expect, test } from 'vitest';
import { compareNewestFirst, dateRange } from './date-range.ts';

test.each<[value: string, from: string, to: string]>([
  ['2026', '2026-01-01T00:00:00.000Z', '2026-12-31T23:59:59.999Z'],
  ['2026-02', '2026-02-01T00:00:00.000Z', '2026-02-28T23:59:59.999Z'],
  ['2024-02', '2024-02-01T00:00:00.000Z', '2024-02-29T23:59:59.999Z'],
  ['2026-02-03', '2026-02-03T00:00:00.000Z', '2026-02-03T23:59:59.999Z'],
  ['2025-12~', '2025-12-01T00:00:00.000Z', '2025-12-31T23:59:59.999Z'],
  ['2026-02-03/2026-02-05', '2026-02-03T00:00:00.000Z', '2026-02-05T23:59:59.999Z'],
])('%s is from %s to %s, and the same when asked again', (value, from, to) => {
  for (const range of [dateRange(value), dateRange(value)])
    expect([range?.from, range?.to].map((at) => new Date(at ?? 0).toISOString())).toEqual([from, to]);
});

test('the empty value covers nothing, and words are no date', () => {
  expect(dateRange('')).toBeNull();
  expect(() => dateRange('yesterday')).toThrow();
});

test.each<[string[]]>([
  [['2026-03-01', '2026-02-28', '2025', '']],
  // Of two that begin together the more exact one.
  [['2026-02-01', '2026-02', '2026-01-01', '2026-01', '2026']],
  [['2026-02-03T11:00:00Z', '2026-02-03T09:00:00Z', '2026-02-03']],
  [['2026', '', '']],
  [[]],
])('%j is in order, however it was before', (dates) => {
  expect(dates.toReversed().sort(compareNewestFirst)).toEqual(dates);
  expect(dates.toSorted().sort(compareNewestFirst)).toEqual(dates);
});
