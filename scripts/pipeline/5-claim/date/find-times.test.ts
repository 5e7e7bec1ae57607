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
  // Day and month in numbers: the one order that does not lie after publication.
  ['on 2/4/2026', 'on 2/4/2026 = 2026-02-04 stated'],
  ['on 5/1/2026', 'on 5/1/2026 = 2026-01-05 stated'],
  ['on 25/1/2026', 'on 25/1/2026 = 2026-01-25 stated'],
  ['on 1/25/2026', 'on 1/25/2026 = 2026-01-25 stated'],
  ['on 3.3.2025', 'on 3.3.2025 = 2025-03-03 stated'],
  // A possessive is when something was said only of an occasion.
  ['said at yesterday’s opening', 'at yesterday’s = 2026-02-03 resolved'],
  ['said during Monday’s debate', 'during Monday’s = 2026-02-02 resolved'],
  ['wrote in last week’s report', 'in last week’s = 2026-01-26/2026-02-01 resolved'],
  ["told at Tuesday's meeting", "at Tuesday's = 2026-02-03 resolved"],
  ['told the Post on Sunday', 'on Sunday = 2026-02-01 resolved'],
  ['said last Friday', 'last Friday = 2026-01-30 resolved'],
  ['Today the mayor spoke', 'Today = 2026-02-04 published'],
  ['“Today the mayor spoke', 'Today = 2026-02-04 published'],
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
  'said last week’s boats were late',
  'praised Monday’s vote',
  "called yesterday's ferry a wreck",
  'commenting on last month’s storm',
  'a plan for this year’s harvest',
  // Names.
  'told Radio Nine’s Today',
  'told Harbour Radio’s Tonight programme',
  'wrote in the Mail on Sunday',
  'told the Sunday Herald',
  'on the Saturday Show with Ada Roe',
  'before Good Friday',
  'in the Black Friday sales',
  'the Monday Club said',
  // Still to come, or in which order nobody knows.
  'will speak on Thursday',
  'is due to speak on Thursday',
  'plans to meet on Friday',
  'the report on Thursday will show',
  'talks set for Friday',
  'expected to sail on Sunday',
  'on 1/2/2026',
  'on 5/6/2026',
  'on 30/2/2026',
  'on 9 May 2026',
  // Counted from something else.
  'had said a day earlier',
  'had said two days earlier',
  // Yesterday, or a week before it.
  'said last Tuesday',
])('no past day in: %s', (text) => {
  expect(times(text).replace(/.*= \?$/, '')).toBe('');
});

test('without a day to count from only full dates count', () => {
  expect(times('said on Tuesday', '')).toBe('on Tuesday = ?');
  expect(times('said on 3 March 2025', '')).toBe('on 3 March 2025 = 2025-03-03 stated');
  expect(times('said on January 6', '2026-02')).toBe('on January 6 = 2026-01-06 resolved');
});
