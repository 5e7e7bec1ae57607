import { expect, test } from 'vitest';
import { type SampleClaim, sampleCorpus } from '../../corpus/sample-corpus.fixture.ts';
import { recordOf } from '../../record/record.fixture.ts';
import { type ClaimTimeline, makeTimeline } from './claim-timeline.ts';

const timelineOf = (gazette: readonly SampleClaim[], herald: readonly SampleClaim[] = []): ClaimTimeline => {
  const record = recordOf(sampleCorpus({ gazette, herald }));
  return makeTimeline(record, record.corpus.claims);
};
const quote = 'the harbour stays closed until the last mine is out of the water';
const report = (id: string, date = '2026-02-03'): SampleClaim => ({ id, actors: ['lavrov'], quote, date });

test('no claim makes no day', () => {
  expect(timelineOf([])).toEqual({ days: [], rest: [] });
});

test('a statement of two outlets is told once, with the other report under it', () => {
  const { days, rest } = timelineOf([report('one')], [report('two')]);
  expect(rest).toEqual([]);
  expect(days).toMatchObject([{ date: '2026-02-03', claims: 2, statements: [{ outlets: 'The Herald' }] }]);
  expect(days[0]?.statements[0]?.others).toHaveLength(1);
  expect(days[0]?.statements[0]?.clearest).toMatchObject({ outlet: { name: 'The Gazette' }, alsoBy: 'The Herald' });
});

test('days run from new to old, an unknown one by the day of its article', () => {
  const { days } = timelineOf([
    { id: 'undated', actors: ['lavrov'], quote: 'no day is given for this' },
    { id: 'old', actors: ['zelensky'], quote: 'the winter was long and hard', date: '2025-12-01' },
    { id: 'newer', actors: ['ukraine'], quote: 'grain leaves the port again', date: '2026-01-09T08:00:00Z' },
  ]);
  expect(days.map(({ date, claims }) => [date, claims])).toEqual([
    ['../2026-02-05', 1],
    ['2026-01-09', 1],
    ['2025-12-01', 1],
  ]);
});

test('beyond forty statements each claim has a row, the reports of one statement together', () => {
  const dated = (index: number): string =>
    `2025-${String(1 + Math.floor(index / 28)).padStart(2, '0')}-${String(1 + (index % 28)).padStart(2, '0')}`;
  const letters = 'abcdefghijklmnopqrstuvwxyz';
  const many = Array.from({ length: 42 }, (_, index) => ({
    id: `c${letters[Math.floor(index / 26)]}${letters[index % 26]}`,
    actors: ['zelensky'],
    quote: `matter ${letters[index % 26]}${letters[Math.floor(index / 26)]}`,
    date: dated(index + 1),
  }));
  const { days, rest } = timelineOf([...many, report('one', '2024-05-05')], [report('two', '2024-05-05')]);
  expect(days.flatMap(({ statements }) => statements)).toHaveLength(40);
  expect(rest.map(({ claim }) => claim.said.date)).toEqual(['2025-01-03', '2025-01-02', '2024-05-05', '2024-05-05']);
});
