import { expect, test } from 'vitest';
import { makeTextCopies } from '../copies/text-copies.ts';
import { at } from '../corpus/look-up.ts';
import { type SampleReport, statementOfReports } from '../wordings/sample-reports.fixture.ts';
import { makeReportedTable, type ReportedTable } from './reported-table.ts';
import { whoReported } from './who-reported.ts';

/** The table of so many statements, all with the same reports. */
const tableOf = (samples: readonly SampleReport[], statements = 1): ReportedTable => {
  const { corpus, statement } = statementOfReports(samples);
  const same = Array.from({ length: statements }, () => statement);
  return makeReportedTable(corpus, whoReported(corpus, makeTextCopies(corpus), same));
};
const twice = (sample: Omit<SampleReport, 'outlet'>): SampleReport[] => [
  { outlet: 'Wire', ...sample },
  { outlet: 'Post', ...sample, published: '' },
];

test('each outlet says when it had the statement', () => {
  const { outlets, rows, note } = tableOf([
    { outlet: 'Wire', content: 'it opens' },
    { outlet: 'Post', content: 'it opens' },
    { outlet: 'Herald', content: 'it opens', published: '2026-02-05' },
  ]);
  expect(outlets.map(({ name }) => name)).toEqual(['Herald', 'Post', 'Wire']);
  expect(at(rows, 0)).toMatchObject({ names: 'Ada North', words: 'it opens' });
  expect(at(rows, 0).cells).toMatchObject([
    { kind: 'later', words: 'later', date: '5 February 2026' },
    { kind: 'first', words: 'first, same day', date: '4 February 2026' },
    { kind: 'first', words: 'first, same day', date: '4 February 2026' },
  ]);
  expect(note).toBe('');
});

test('an unknown day is said to be unknown', () => {
  expect(at(tableOf(twice({ content: 'it opens' })).rows, 0).cells).toMatchObject([
    { date: 'date not known' },
    { date: '4 February 2026' },
  ]);
});

test.each<[string, Omit<SampleReport, 'outlet'>, string]>([
  ['the speaker’s words are quoted', { content: 'We open', form: 'direct' }, '“We open”'],
  ['pieces are joined', { content: ['We open', 'in May'], form: 'direct' }, '“We open … in May”'],
  ['twelve words are whole', { content: 'a b c d e f g h i j k l' }, 'a b c d e f g h i j k l'],
  ['more are cut', { content: 'a b c d e f g h i j k l m' }, 'a b c d e f g h i j k l …'],
])('%s', (_, sample, words) => {
  expect(at(tableOf(twice(sample)).rows, 0).words).toBe(words);
});

test('a long table stops and counts the rest', () => {
  const { rows, note } = tableOf(twice({ content: 'it opens' }), 42);
  expect(rows).toHaveLength(40);
  expect(note).toBe('2 further statements of more than one outlet are not shown. ');
});

test('statements of one outlet have no row', () => {
  expect(tableOf([{ outlet: 'Wire', content: 'it opens' }])).toEqual({
    outlets: [],
    rows: [],
    note: '1 statement stands in one outlet only.',
  });
});
