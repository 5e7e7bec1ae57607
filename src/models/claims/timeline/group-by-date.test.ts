import { expect, test } from 'vitest';
import { sampleCorpus } from '../../corpus/sample-corpus.fixture.ts';
import { dateTitle, groupByDate } from './group-by-date.ts';

test.each([
  ['one day', ['2026-02-03', '2026-02-03'], [['2026-02-03', 2]]],
  ['a time of day makes no day of its own', ['2026-02-03T11:37:00Z', '2026-02-03'], [['2026-02-03', 2]]],
  [
    'a month is not its days',
    ['2026-02', '2026-02-03'],
    [
      ['2026-02', 1],
      ['2026-02-03', 1],
    ],
  ],
  [
    'unknown dates are by the day of the article',
    ['', '2026-02-03', ''],
    [
      ['../2026-02-05', 2],
      ['2026-02-03', 1],
    ],
  ],
  ['nothing', [], []],
] as const)('%s', (_, dates, groups) => {
  const { claims } = sampleCorpus({ gazette: dates.map((date, index) => ({ id: 'abcdef'.charAt(index), date })), herald: [] });
  const found = groupByDate(claims).map(({ date, claims: group }) => [date, group.length]);
  expect(found.toSorted(([a], [b]) => (a === '' ? 1 : b === '' ? -1 : String(a).localeCompare(String(b))))).toEqual(groups);
});

test.each([
  ['2026-02-03', '3 February 2026'],
  ['../2026-02-04', 'Said by 4 February 2026'],
  ['', 'Date not known'],
])('the claims of %j stand under %j', (date, title) => expect(dateTitle(date)).toBe(title));
