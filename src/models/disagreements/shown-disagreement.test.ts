import { expect, test } from 'vitest';
import { statementOfReports } from '../wordings/sample-reports.fixture.ts';
import type { Disagreement } from './disagreement.ts';
import { showDisagreements } from './shown-disagreement.ts';

const { corpus, statement } = statementOfReports([
  { outlet: 'Post', content: 'x' },
  { outlet: 'Post', content: 'x', article: 'post-again' },
  { outlet: 'Herald', content: 'x' },
]);
const [post, again, herald] = statement.reports;

test('each version names an outlet once, and repeats no words that say the value', () => {
  if (!post || !again || !herald) throw new Error('three reports were made');
  const disagreement: Disagreement = {
    kind: 'number',
    about: 'households',
    sides: [
      { value: '40', words: 'some 40 households', reports: [post, again] },
      { value: '50', words: 'fifty homes', reports: [herald] },
    ],
  };
  expect(showDisagreements(corpus, [disagreement])).toEqual([
    {
      about: 'Households',
      sides: [
        { value: '40', words: '', reports: [{ claim: again.claim.id, outlet: 'Post', published: '4 February 2026' }] },
        { value: '50', words: 'fifty homes', reports: [{ claim: herald.claim.id, outlet: 'Herald', published: '4 February 2026' }] },
      ],
    },
  ]);
});

test('no disagreement shows nothing', () => {
  expect(showDisagreements(corpus, [])).toEqual([]);
});
