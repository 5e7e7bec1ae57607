import { expect, test } from 'vitest';
import { compareWordings } from './compare-wordings.ts';
import { type SampleReport, statementOfReports } from './sample-reports.fixture.ts';
import { type ShownWordings, showWordings } from './shown-wordings.ts';

const shown = (...samples: SampleReport[]): ShownWordings => {
  const { corpus, statement } = statementOfReports(samples);
  const wordings = compareWordings(statement);
  if (!wordings) throw new Error('several reports have wordings');
  return showWordings(corpus, wordings);
};

test('reports of the same words share one entry, and nothing is marked', () => {
  const page = shown({ outlet: 'Wire', content: 'the bridge opens in May' }, { outlet: 'Post', content: 'The bridge opens in May' });
  expect(page).toMatchObject({ summary: '', isAlike: true, flags: [], hasMarks: false, hasDigest: false });
  expect(page.stack).toMatchObject([{ reports: [{ outlet: 'Wire' }, { outlet: 'Post' }], note: '', isQuoted: false, cut: false }]);
});

test('what one adds is marked, and told in one sentence', () => {
  const page = shown(
    { outlet: 'Wire', content: 'the bridge opens to lorries in May', rights: 'digest' },
    { outlet: 'Post', content: 'the bridge opens to lorries in May without a ceremony' },
  );
  expect(page.summary).toMatch(/^In the summaries on this site: Post adds “.*ceremony”\.$/);
  expect(page).toMatchObject({ isAlike: false, hasMarks: true, hasDigest: true });
  expect(page.stack.map(({ note }) => note)).toEqual(['the others are compared with this wording', '']);
  expect(page.stack[1]?.runs.filter(({ kind }) => kind === 'added')).toMatchObject([{ text: expect.stringMatching(/\S$/) }]);
});

test('wordings with too little in common are not compared word by word', () => {
  const page = shown(
    { outlet: 'Wire', content: 'the bridge opens to lorries in May' },
    { outlet: 'Post', content: 'crossings start once spring has passed', cut: true },
  );
  expect(page.stack[1]).toMatchObject({ note: 'worded too differently to compare word by word', cut: true });
});

test.each<[string, SampleReport[], unknown]>([
  [
    'a quotation of one outlet alone',
    [
      { outlet: 'Post', content: 'the bridge “will open in May”' },
      { outlet: 'Herald', content: 'the bridge will open in May' },
    ],
    { kind: 'only-here', by: 'Post', variants: [{ words: 'will open in May' }], unquoted: 'Herald has the words without quotation marks' },
  ],
  [
    'a quotation that outlets give differently',
    [
      { outlet: 'Post', content: 'the bridge “will sink the whole town in debt”' },
      { outlet: 'Herald', content: 'the bridge “will sink the whole county in debt”' },
    ],
    { kind: 'differs', variants: [{ by: 'Post' }, { by: 'Herald' }], unquoted: '' },
  ],
])('%s', (_, samples, flag) => {
  expect(shown(...samples).flags).toMatchObject([flag]);
});
