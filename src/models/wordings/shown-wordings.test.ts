import { expect, test } from 'vitest';
import { type SampleReport, statementOfReports } from './sample-reports.fixture.ts';
import { type ShownWordings, showWordings } from './shown-wordings.ts';

const shownOrNone = (...samples: SampleReport[]): ShownWordings | null => {
  const { corpus, statement } = statementOfReports(samples);
  return showWordings(corpus, statement);
};

const shown = (...samples: SampleReport[]): ShownWordings => {
  const wordings = shownOrNone(...samples);
  if (!wordings) throw new Error('several reports have wordings');
  return wordings;
};

test('reports of the same words share one entry, and nothing is marked', () => {
  const page = shown({ outlet: 'Wire', content: 'the bridge opens in May' }, { outlet: 'Post', content: 'The bridge opens in May' });
  expect(page).toMatchObject({ summary: '', isAlike: true, flags: [], hasMarks: false, paraphrased: '' });
  expect(page.stack).toMatchObject([{ reports: [{ outlet: 'Wire' }, { outlet: 'Post' }], note: '', isQuoted: false, cut: false }]);
});

test('what one adds is marked, and told in one sentence', () => {
  const page = shown(
    { outlet: 'Wire', content: 'the bridge opens to lorries in May' },
    { outlet: 'Post', content: 'the bridge opens to lorries in May without a ceremony' },
  );
  expect(page.summary).toMatch(/^Post adds “.*ceremony”\.$/);
  expect(page).toMatchObject({ isAlike: false, hasMarks: true });
  expect(page.stack.map(({ note }) => note)).toEqual(['the others are compared with this wording', '']);
  expect(page.stack[1]?.runs.filter(({ kind }) => kind === 'added')).toMatchObject([{ text: expect.stringMatching(/\S$/) }]);
});

test('paraphrases of ours are not compared, with each other or with the words of an outlet', () => {
  const [wire, post, herald]: SampleReport[] = [
    { outlet: 'Wire', content: 'the bridge opens to lorries in May' },
    { outlet: 'Post', content: 'the bridge opens to lorries in May without a ceremony', rights: 'digest' },
    { outlet: 'Herald', content: 'the bridge opens to all in May' },
  ];
  if (!wire || !post || !herald) throw new Error('no reports');
  expect(shownOrNone(wire, post)).toBeNull();
  expect(shownOrNone(post, { ...wire, rights: 'digest' })).toBeNull();
  const page = shown(wire, post, herald);
  expect(page.stack.flatMap(({ reports }) => reports.map(({ outlet }) => outlet))).toEqual(['Wire', 'Herald']);
  expect(page.paraphrased).toBe('What Post reports is paraphrased in the record, so that its words are not compared.');
});

test('quoted words of a digest are the speaker’s, and compared; what it does not quote says nothing', () => {
  const quoted: SampleReport = { outlet: 'Post', content: 'the bridge “will sink the whole town in debt”', rights: 'digest' };
  const other: SampleReport = { outlet: 'Herald', content: 'the bridge “will sink the whole county in debt”', rights: 'digest' };
  expect(shown(quoted, other)).toMatchObject({ flags: [{ kind: 'differs' }], stack: [], hasMarks: false });
  expect(shownOrNone(quoted, { ...other, content: 'the bridge will sink the whole town in debt' })).toBeNull();
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
