import { expect, test } from 'vitest';
import { type SampleReport, statementOfReports } from '../wordings/sample-reports.fixture.ts';
import { type AlsoReported, makeAlsoReported } from './also-reported.ts';
import { statementSources } from './statement-sources.ts';
import { makeTextCopies } from './text-copies.ts';

const reportedOf = (...samples: SampleReport[]): AlsoReported => {
  const { corpus, statement } = statementOfReports(samples);
  return makeAlsoReported(corpus, statementSources(corpus, makeTextCopies(corpus), statement), []);
};
const long = 'the new bridge will carry two lanes and a railway over the river from next spring';

test.each<[string, SampleReport[], string]>([
  ['one outlet', [{ outlet: 'Post', content: 'it opens' }], 'Only here: no other outlet in the record reports this statement.'],
  [
    'two on their own account',
    [
      { outlet: 'Wire', content: 'it opens' },
      { outlet: 'Post', content: 'it opens', published: '2026-02-05' },
    ],
    '2 articles of 2 outlets, none of them known to rest on another. First in the record: Wire.',
  ],
  [
    'two from one source, neither dated',
    [
      { outlet: 'Herald', content: 'it opens', via: ['Flash'], published: '' },
      { outlet: 'Post', content: 'it opens', via: ['Flash'], published: '' },
    ],
    '2 articles of 2 outlets, all of them likely from one source.',
  ],
  [
    'three from two sources',
    [
      { outlet: 'Post', content: long },
      { outlet: 'Herald', content: long, published: '2026-02-05' },
      { outlet: 'Echo', content: 'it opens', published: '2026-02-06' },
    ],
    '3 articles of 3 outlets, likely from 2 independent sources. First in the record: Post.',
  ],
])('%s', (_, samples, summary) => {
  const reported = reportedOf(...samples);
  expect(reported.summary).toBe(summary);
  expect(reported.isOnly).toBe(samples.length === 1);
});

test('a single article has no list', () => {
  expect(reportedOf({ outlet: 'Post', content: 'it opens' }).groups).toEqual([]);
});

test('a copy stands under its origin with the reason', () => {
  const { groups } = reportedOf({ outlet: 'Post', content: long }, { outlet: 'Herald', content: long, published: '2026-02-05' });
  expect(groups).toMatchObject([
    {
      origin: { outlet: 'Post', published: '4 February 2026' },
      copies: [
        { report: { outlet: 'Herald', published: '5 February 2026' }, why: expect.stringMatching(/^likely a copy of Post: 16 words/) },
      ],
    },
  ]);
});

test('a cited medium without a report of its own heads its group', () => {
  const { groups } = reportedOf(
    { outlet: 'Herald', content: 'it opens', via: ['Flash'] },
    { outlet: 'Post', content: 'it opens', via: ['Flash'], published: '' },
  );
  expect(groups).toMatchObject([
    {
      origin: null,
      medium: 'Flash',
      copies: [{ report: { outlet: 'Herald' } }, { report: { outlet: 'Post', published: 'date of publication not known' } }],
    },
  ]);
});

test.each([
  [['Post'], 'Post reports'],
  [['Post', 'Herald'], 'Post and Herald report'],
])('%j had the occasion and not the quotation', (outlets, words) => {
  const { corpus, statement } = statementOfReports(['Wire', ...outlets].map((outlet) => ({ outlet, content: 'it opens' })));
  const [lone, ...silent] = statement.reports;
  const sources = statementSources(corpus, makeTextCopies(corpus), { reports: lone ? [lone] : [] });
  expect(makeAlsoReported(corpus, sources, silent).summary).toBe(
    `Only here: no other outlet in the record reports this statement. ${words} the same speaker on the same occasion without this quotation.`,
  );
});
