import { describe, expect, test } from 'vitest';
import { findQuotedSpans } from '../../language/en/words/words.ts';
import { compareQuotations } from './compare-quotations.ts';
import { findLoneQuotations } from './find-lone-quotations.ts';
import { reportWords } from './report-words.ts';
import { corpusOfReports, type SampleReport, statementOfReports } from './sample-reports.fixture.ts';

const flags = (...samples: SampleReport[]): string[] =>
  compareQuotations(statementOfReports(samples).statement.reports.map(reportWords)).map(
    ({ kind, variants, unquoted }) =>
      `${kind}: ${variants.map(({ words, reports }) => `${words} [${reports.map(({ report }) => report.article.outlet).join(' ')}]`).join(' | ')}${unquoted.length > 0 ? ` (unquoted: ${unquoted.length})` : ''}`,
  );

test.each<[string, string[]]>([
  ['he said “it opens” and left', ['it opens']],
  ['«one» and „two“ and "three" and ‘four’', ['one', 'two', 'three', 'four']],
  ['it opens” and then “we see', ['it opens', 'we see']],
  ['“they said ‘no’ to us” today', ['they said ‘no’ to us']],
  ['the workers’ bridge isn’t Ada’s', []],
  ['no marks at all', []],
])('quoted in %s', (text, quoted) => {
  expect(findQuotedSpans(text).map(({ start, end }) => text.slice(start, end))).toEqual(quoted);
});

describe('quotations of one statement', () => {
  test.each<[string, SampleReport[], string[]]>([
    [
      'only one outlet has it',
      [
        { outlet: 'Post', content: 'the plan would “sink the whole town in debt”' },
        { outlet: 'Herald', content: 'the plan would cost a lot' },
      ],
      ['only-here: sink the whole town in debt [post]'],
    ],
    [
      'others have the words without the marks',
      [
        { outlet: 'Post', content: 'the bridge “will open in May”' },
        { outlet: 'Herald', content: 'the bridge will open in May' },
      ],
      ['only-here: will open in May [post] (unquoted: 1)'],
    ],
    [
      'it differs between the marks',
      [
        { outlet: 'Post', content: 'We will build a bridge here', form: 'direct' },
        { outlet: 'Herald', content: 'We will build a permanent bridge here', form: 'direct' },
      ],
      ['differs: We will build a permanent bridge here [herald] | We will build a bridge here [post]'],
    ],
  ])('flagged where %s', (_, samples, expected) => {
    expect(flags(...samples)).toEqual(expected);
  });

  test.each<[string, SampleReport[]]>([
    [
      'all quote alike',
      [
        { outlet: 'Post', content: 'We will build it here', form: 'direct' },
        { outlet: 'Herald', content: 'that “we will build it here”, as planned' },
      ],
    ],
    [
      'one shortens',
      [
        { outlet: 'Post', content: 'We will build a bridge here, and soon', form: 'direct' },
        { outlet: 'Herald', content: 'they “will build a bridge here”' },
      ],
    ],
    [
      'only function words differ',
      [
        { outlet: 'Post', content: 'We will build the bridge', form: 'direct' },
        { outlet: 'Herald', content: 'We would build a bridge', form: 'direct' },
      ],
    ],
    [
      'the words in marks are a mere term',
      [
        { outlet: 'Post', content: 'the “toll bridge” is late' },
        { outlet: 'Herald', content: 'the crossing is late' },
      ],
    ],
    [
      'an editor put words in',
      [
        { outlet: 'Post', content: 'We build it here [in Eastholm] for all people', form: 'direct' },
        { outlet: 'Herald', content: 'We build it here for all people', form: 'direct' },
      ],
    ],
    [
      'there is but one outlet',
      [
        { outlet: 'Post', content: 'We will build it', form: 'direct' },
        { outlet: 'Post', article: 'post-2', content: 'it will be built' },
      ],
    ],
  ])('not flagged where %s', (_, samples) => {
    expect(flags(...samples)).toEqual([]);
  });
});

describe('lone quotations', () => {
  const samples: SampleReport[] = [
    { outlet: 'Post', content: 'the bridge opens' },
    { outlet: 'Herald', content: 'the bridge opens' },
    { outlet: 'Wire', content: 'the bridge opens' },
    { outlet: 'Post', content: 'Let them all drown in the river', form: 'direct', at: 3000 },
    { outlet: 'Flash', content: 'Cats are better than dogs', form: 'direct' },
  ];
  const corpus = corpusOfReports(samples);
  const placed = (outlet: string, at = 1000) =>
    corpus.claims.filter(({ claim, article }) => article.outlet === outlet && claim.evidence.position.start === at);
  const statements = [
    { reports: [...placed('post'), ...placed('herald'), ...placed('wire')], links: [] },
    { reports: placed('post', 3000), links: [] },
    { reports: placed('flash'), links: [] },
  ];

  test('one that no other report of the occasion has is found; one of an occasion of its own is not', () => {
    const found = findLoneQuotations(statements);
    expect(found.map(({ report }) => report.article.outlet)).toEqual(['post']);
    expect(found[0]?.silent.map(({ article }) => article.outlet).toSorted()).toEqual(['herald', 'wire']);
  });

  test('with one other outlet only, its silence says nothing', () => {
    expect(findLoneQuotations([{ reports: [...placed('post'), ...placed('herald')], links: [] }, ...statements.slice(1)])).toEqual([]);
  });
});
