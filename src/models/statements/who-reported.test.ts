import { expect, test } from 'vitest';
import { makeTextCopies } from '../copies/text-copies.ts';
import { at } from '../corpus/look-up.ts';
import { type SampleReport, statementOfReports } from '../wordings/sample-reports.fixture.ts';
import { type WhoReported, whoReported } from './who-reported.ts';

/** Cells by outlet: "wire first; post later". */
const strip = (...samples: SampleReport[]): string[] => {
  const { corpus, statement } = statementOfReports(samples);
  const { outlets, rows } = whoReported(corpus, makeTextCopies(corpus), [statement]);
  return rows.map(({ cells }) =>
    cells.map((cell, index) => `${outlets[index]?.id} ${cell.kind === 'none' ? 'none' : cell.words}`).join('; '),
  );
};

test.each<[string, SampleReport[], string]>([
  [
    'days tell first from later',
    [
      { outlet: 'Wire', content: 'it opens' },
      { outlet: 'Post', content: 'it opens', published: '2026-02-05' },
    ],
    'post later; wire first',
  ],
  [
    'of one day nobody is first alone',
    [
      { outlet: 'Wire', content: 'it opens' },
      { outlet: 'Post', content: 'it opens' },
    ],
    'post first, same day; wire first, same day',
  ],
  [
    'an hour within a day orders nothing against the whole day',
    [
      { outlet: 'Wire', content: 'it opens', published: '2026-02-04T10:00:00Z' },
      { outlet: 'Post', content: 'it opens' },
    ],
    'post first, same day; wire first, same day',
  ],
  [
    'a report that cites an agency is a copy',
    [
      { outlet: 'Wire', content: 'it opens' },
      { outlet: 'Post', content: 'it opens', via: ['Wire'] },
    ],
    'post copy; wire first',
  ],
  [
    'an own report counts before the outlet’s copy',
    [
      { outlet: 'Wire', content: 'it opens' },
      { outlet: 'Post', content: 'it opens', via: ['Wire'] },
      { outlet: 'Post', article: 'post-2', content: 'it opens', published: '2026-02-06' },
    ],
    'post later; wire first',
  ],
  [
    'without a date of publication nobody is first',
    [
      { outlet: 'Wire', content: 'it opens' },
      { outlet: 'Post', content: 'it opens', published: '' },
    ],
    'post later; wire first',
  ],
])('%s', (_, samples, expected) => {
  expect(strip(...samples)).toEqual([expected]);
});

test('who does not report a statement has an empty cell, and what one outlet alone has is counted', () => {
  const { corpus, statement } = statementOfReports([
    { outlet: 'Wire', content: 'it opens' },
    { outlet: 'Post', content: 'it opens' },
    { outlet: 'Herald', content: 'it closes' },
    { outlet: 'Wire', content: 'it closes', at: 3000 },
  ]);
  const [a, b, c, d] = statement.reports;
  if (!a || !b || !c || !d) throw new Error('four reports are expected');
  const of = (content: string) => statement.reports.filter(({ claim }) => claim.content[0]?.exact === content);
  const made = whoReported(corpus, makeTextCopies(corpus), [
    { reports: of('it opens'), links: [] },
    { reports: of('it closes'), links: [] },
    { reports: [a], links: [] },
  ]);
  expect(made.outlets.map(({ id }) => id)).toEqual(['wire', 'herald', 'post']);
  expect(made.rows.map(({ cells }) => cells.map(({ kind }) => kind))).toEqual([
    ['first', 'none', 'first'],
    ['first', 'first', 'none'],
  ]);
  expect(made.note).toBe('1 statement reported by one outlet only.');
});

/** The table of so many statements, all with the same reports. */
const tableOf = (samples: readonly SampleReport[], statements = 1): WhoReported => {
  const { corpus, statement } = statementOfReports(samples);
  const same = Array.from({ length: statements }, () => statement);
  return whoReported(corpus, makeTextCopies(corpus), same);
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
    note: '1 statement reported by one outlet only.',
  });
});
