import { expect, test } from 'vitest';
import { holdsAt } from './actor-context.ts';

test.each([
  // from, to, day: both ends count, and a month or a year may lie on either side of one
  ['2024-01-10', undefined, '2024-01-10', true],
  ['2024-01-10', undefined, '2024-01-09', false],
  [undefined, '2024-01-09', '2024-01-09', true],
  [undefined, '2024-01-09', '2024-01-10', false],
  ['2019', '2024', '2024-12-31', true],
  ['2019', '2024', '2025-01-01', false],
  ['2024-01-10', undefined, '2024-01', true],
  ['2024-02-10', undefined, '2024-01', false],
  // Open at both ends it always holds; else nothing is known without a day.
  [undefined, undefined, '', true],
  ['2024-01-10', undefined, '', undefined],
])('from %s to %s, on %j: %s', (from, to, date, expected) => {
  expect(holdsAt({ from, to }, date)).toBe(expected);
});
