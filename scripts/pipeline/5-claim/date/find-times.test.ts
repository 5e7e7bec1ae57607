import { expect, test } from 'vitest';
import { findTimes } from './find-times.ts';
import { referenceAt } from './time-reference.ts';

const times = (text: string, published = '2026-02-04'): string =>
  findTimes(text, { start: 0, end: text.length }, [], referenceAt(published))
    .map(({ words, value }) => `${words} = ${value?.date ?? '?'} ${value?.basis ?? ''}`.trim())
    .join('; ');

// 4 February 2026 is a Wednesday.
test.each([
  ['said on Tuesday', 'on Tuesday = 2026-02-03 resolved'],
  ['said Wednesday', 'Wednesday = 2026-02-04 resolved'],
  ['said late on Friday', 'late on Friday = 2026-01-30 resolved'],
  ['said last Wednesday', 'last Wednesday = 2026-01-28 resolved'],
  ['said yesterday', 'yesterday = 2026-02-03 resolved'],
  ['said today', 'today = 2026-02-04 published'],
  ['said this morning', 'this morning = 2026-02-04 published'],
  ['said three days ago', 'three days ago = 2026-02-01 resolved'],
  ['said two weeks ago', 'two weeks ago = 2026-01-21~ resolved'],
  ['said last week', 'last week = 2026-01-26/2026-02-01 resolved'],
  ['said earlier this week', 'earlier this week = 2026-02-02/2026-02-04 resolved'],
  ['said at the weekend', 'at the weekend = 2026-01-31/2026-02-01 resolved'],
  ['said last month', 'last month = 2026-01 resolved'],
  ['said last year', 'last year = 2025 resolved'],
  ['said in January', 'in January = 2026-01 resolved'],
  ['said in May', 'in May = 2025-05 resolved'],
  ['said in February last year', 'in February last year = 2025-02 resolved'],
  ['On January 6, it met', 'On January 6 = 2026-01-06 resolved'],
  ['On December 20, it met', 'On December 20 = 2025-12-20 resolved'],
  ['on 18 February 2025', 'on 18 February 2025 = 2025-02-18 stated'],
  ['in March 2025', 'in March 2025 = 2025-03 stated'],
  ['in 2024', 'in 2024 = 2024 stated'],
])('%s', (text, expected) => {
  expect(times(text)).toBe(expected);
});

test.each([
  '200,000 tonnes',
  'he sat in the sun and may march',
  'next week',
  'in the coming days',
  'now',
  'told USA Today',
  'in the early morning hours',
  'a second time',
])('no past day in: %s', (text) => {
  expect(times(text).replace(/.*= \?$/, '')).toBe('');
});

test('without a day to count from only full dates count', () => {
  expect(times('said on Tuesday', '')).toBe('on Tuesday = ?');
  expect(times('said on 3 March 2025', '')).toBe('on 3 March 2025 = 2025-03-03 stated');
  expect(times('said on January 6', '2026-02')).toBe('on January 6 = 2026-01-06 resolved');
});
