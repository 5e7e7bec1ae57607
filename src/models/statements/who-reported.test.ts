import { expect, test } from 'vitest';
import { makeTextCopies } from '../copies/text-copies.ts';
import { type SampleReport, statementOfReports } from '../wordings/sample-reports.fixture.ts';
import { whoReported } from './who-reported.ts';

/** Cells by outlet: "wire first, post later". */
const strip = (...samples: SampleReport[]): string[] => {
  const { corpus, statement } = statementOfReports(samples);
  const { outlets, rows } = whoReported(corpus, makeTextCopies(corpus), [statement]);
  return rows.map(({ cells }) =>
    cells.map((cell, index) => `${outlets[index]?.id} ${cell.kind}${cell.kind !== 'none' && cell.isShared ? ' shared' : ''}`).join(', '),
  );
};

test.each<[string, SampleReport[], string]>([
  [
    'days tell first from later',
    [
      { outlet: 'Wire', content: 'it opens' },
      { outlet: 'Post', content: 'it opens', published: '2026-02-05' },
    ],
    'post later, wire first',
  ],
  [
    'of one day nobody is first alone',
    [
      { outlet: 'Wire', content: 'it opens' },
      { outlet: 'Post', content: 'it opens' },
    ],
    'post first shared, wire first shared',
  ],
  [
    'an hour within a day orders nothing against the whole day',
    [
      { outlet: 'Wire', content: 'it opens', published: '2026-02-04T10:00:00Z' },
      { outlet: 'Post', content: 'it opens' },
    ],
    'post first shared, wire first shared',
  ],
  [
    'a report that cites an agency is a copy',
    [
      { outlet: 'Wire', content: 'it opens' },
      { outlet: 'Post', content: 'it opens', via: ['Wire'] },
    ],
    'post copy, wire first',
  ],
  [
    'an own report counts before the outlet’s copy',
    [
      { outlet: 'Wire', content: 'it opens' },
      { outlet: 'Post', content: 'it opens', via: ['Wire'] },
      { outlet: 'Post', article: 'post-2', content: 'it opens', published: '2026-02-06' },
    ],
    'post later, wire first',
  ],
  [
    'without a date of publication nobody is first',
    [
      { outlet: 'Wire', content: 'it opens' },
      { outlet: 'Post', content: 'it opens', published: '' },
    ],
    'post later, wire first',
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
  expect(made.alone).toBe(1);
});
