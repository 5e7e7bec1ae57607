import { expect, test } from 'vitest';
import { articleOf } from '../../3-sentence/article-of.fixture.ts';
import { makeTimeReference, referenceAt } from './time-reference.ts';

test.each([
  ['2026-02-04', '2026-02-04', '2026-02-04'],
  ['2026-02-04T09:00:00Z', '2026-02-04', '2026-02-04'],
  // The day where the article was published, and not in London.
  ['2026-02-04T23:30:00-08:00', '2026-02-04', '2026-02-04'],
  ['2026-02-04T00:30:00+05:30', '2026-02-04', '2026-02-04'],
  ['2026-02', undefined, '2026-02-28'],
  ['2024-02', undefined, '2024-02-29'],
  ['2026', undefined, undefined],
  ['2026-02-04/2026-02-06', undefined, undefined],
  ['2026-02~', undefined, undefined],
  ['', undefined, undefined],
])('from %s one counts from the day %s, and means no day after %s', (published, day, latest) => {
  expect(referenceAt(published)).toMatchObject({ weekdays: new Map() });
  expect([referenceAt(published).day, referenceAt(published).latest]).toEqual([day, latest]);
});

const reference = (published: string, fullDates: readonly string[]) => {
  const article = articleOf('It rains.');
  return makeTimeReference({ ...article, meta: { ...article.meta, published } }, fullDates);
};

test.each([
  // 3 and 10 February 2026 are Tuesdays.
  ['one day', ['2026-02-03'], [[2, '2026-02-03']]],
  ['one day twice', ['2026-02-03', '2026-02-03'], [[2, '2026-02-03']]],
  [
    'two days',
    ['2026-02-03', '2026-02-04'],
    [
      [2, '2026-02-03'],
      [3, '2026-02-04'],
    ],
  ],
  ['two days of one weekday', ['2026-02-03', '2026-02-10'], []],
  ['a month', ['2026-02'], []],
  ['no day of the calendar', ['2026-02-30'], []],
  ['none', [], []],
])('without a date of publication: %s', (_, dates, weekdays) => {
  expect([...reference('', dates).weekdays]).toEqual(weekdays);
});

test('a date of publication is enough', () => {
  expect(reference('2026-02-04', ['2026-02-03'])).toEqual(referenceAt('2026-02-04'));
});
