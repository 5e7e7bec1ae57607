import { expect, test } from 'vitest';
import { type SampleReport, statementOfReports } from '../wordings/sample-reports.fixture.ts';
import { reasonWords, statementSources } from './statement-sources.ts';
import { makeTextCopies } from './text-copies.ts';

const long = 'the new bridge will carry two lanes and a railway over the river from next spring';

test.each<[string, SampleReport[], string]>([
  [
    'copied text',
    [
      { outlet: 'Post', content: long },
      { outlet: 'Herald', content: long, published: '2026-02-05' },
    ],
    'likely a copy of Post: 16 words in a row are the same (“the new bridge will carry two lanes and a railway over the …”)',
  ],
  [
    'copied text of one day',
    [
      { outlet: 'Post', content: long },
      { outlet: 'Herald', content: long },
    ],
    'likely a copy of Post: 16 words in a row are the same (“the new bridge will carry two lanes and a railway over the …”); which of them was first is not known',
  ],
  ['a cited medium', [{ outlet: 'Post', content: 'it opens', via: ['Far News'] }], 'likely rests on Far News, which it cites'],
  [
    'one outlet twice',
    [
      { outlet: 'Post', content: 'it opens' },
      { outlet: 'Post', article: 'post-2', content: 'it opens' },
    ],
    'a further article of the same outlet',
  ],
  [
    'one article twice',
    [
      { outlet: 'Post', content: 'it opens' },
      { outlet: 'Post', content: 'it opens', at: 3000 },
    ],
    'said again in the same article',
  ],
])('%s is explained', (_, samples, words) => {
  const { corpus, statement } = statementOfReports(samples);
  const copies = statementSources(corpus, makeTextCopies(corpus), statement).groups.flatMap((group) => group.copies);
  expect(copies.map(({ reason }) => reasonWords(corpus, reason))).toEqual([words]);
});
