import { expect, test } from 'vitest';
import { dateInWords } from './date-words.ts';

test.each([
  ['', 'date not known'],
  ['2026', '2026'],
  ['2026-02', 'February 2026'],
  ['2026-02-03', '3 February 2026'],
  ['2026-02-03T11:37:00Z', '3 February 2026'],
  ['2025-12~', 'about December 2025'],
  ['2025?', 'perhaps 2025'],
  ['2025-21', '2025-21'],
  ['2025-01/2025-03', '2025-01/2025-03'],
])('%j is %j', (value, words) => {
  expect(dateInWords(value)).toBe(words);
});
