import { expect, test } from 'vitest';
import { compareWordings } from './compare-wordings.ts';
import { statementOfReports } from './sample-reports.fixture.ts';
import { foldWordings } from './summarise-wordings.ts';

test('reports of the same words are one, the base first; a quotation and a report of the same words are two', () => {
  const { statement } = statementOfReports([
    { outlet: 'Flash', content: 'a bridge may open soon, or late' },
    { outlet: 'Wire', content: 'The bridge, he hopes, opens in three days' },
    { outlet: 'Post', content: 'the bridge he hopes opens in 3 days' },
    { outlet: 'Herald', content: 'The bridge, he hopes, opens in three days', form: 'direct' },
  ]);
  const wordings = compareWordings(statement);
  const folded = wordings ? foldWordings(wordings) : [];
  expect(folded.map(({ shown, alike }) => [shown, ...alike].map(({ report }) => report.article.outlet))).toEqual([
    ['wire', 'post'],
    ['flash'],
    ['herald'],
  ]);
});
