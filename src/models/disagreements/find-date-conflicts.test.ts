import { expect, test } from 'vitest';
import { corpusOfReports, type SampleReport } from '../wordings/sample-reports.fixture.ts';
import { findDateConflicts, indexConflicts } from './find-date-conflicts.ts';

const words = 'The plant belongs to the people who drink from it';
const report = (outlet: string, more: Partial<SampleReport>): SampleReport => ({
  outlet,
  content: words,
  form: 'direct',
  date: '2026-05-11',
  ...more,
});

const conflicts = (...samples: SampleReport[]): string[] =>
  findDateConflicts(corpusOfReports(samples)).map(({ sides }) =>
    sides.map(({ value, reports }) => `${value} [${reports.map(({ article }) => article.outlet).join(' ')}]`).join(' | '),
  );

test('one quotation with two days is found', () => {
  expect(conflicts(report('Wire', {}), report('Post', { date: '2026-05-09', published: '2026-02-05' }), report('Herald', {}))).toEqual([
    '11 May 2026 [herald wire] | 9 May 2026 [post]',
  ]);
});

test.each<[string, SampleReport]>([
  ['the same day', report('Post', {})],
  ['a month that holds the day', report('Post', { date: '2026-05' })],
  ['the day of publication', report('Post', { date: '2026-05-12', basis: 'published' })],
  ['a sentence used again a year later', report('Post', { date: '2027-05-11' })],
  ['a short quotation', report('Post', { date: '2026-05-09', content: 'It belongs to the people' })],
  ['other words', report('Post', { date: '2026-05-09', content: 'The plant belongs to the firms who drink from it' })],
  ['the same words without quotation marks', report('Post', { date: '2026-05-09', form: 'indirect' })],
])('%s is no conflict', (_, other) => {
  expect(conflicts(report('Wire', {}), other)).toEqual([]);
});

test('a claim knows the conflicts that it takes part in', () => {
  const corpus = corpusOfReports([
    report('Wire', {}),
    report('Post', { date: '2026-05-09' }),
    report('Herald', { content: 'Something else was said about the plant by her' }),
  ]);
  const index = indexConflicts(findDateConflicts(corpus));
  const count = (outlet: string): number[] =>
    corpus.claims.filter(({ article }) => article.outlet === outlet).map(({ claim }) => (index.get(claim.id) ?? []).length);
  expect([count('wire'), count('post'), count('herald')]).toEqual([[1], [1], [0]]);
});
