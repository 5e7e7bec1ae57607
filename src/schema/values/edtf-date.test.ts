import { expect, test } from 'vitest';
import { edtfDate, edtfDateOrUnknown } from './edtf-date.ts';

test.each(['2026-02-03', '2024-02-29', '2026-02', '2025-12~', '2026', '2026-02-03T11:37:00Z'])('%s is a date', (value) => {
  expect(edtfDate.safeParse(value).success).toBe(true);
});

test.each(['2026-02-29', '2026-02-30', '2026-13', 'yesterday', '3 February 2026', '', '02/03/2026'])('%s is no date', (value) => {
  expect(edtfDate.safeParse(value).success).toBe(false);
});

test('the empty string is an unknown date', () => {
  expect(edtfDateOrUnknown.parse('')).toBe('');
});
