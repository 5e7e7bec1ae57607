import { expect, test } from 'vitest';
import { recordOf } from '../record/record.fixture.ts';
import { corpusOfReports } from '../wordings/sample-reports.fixture.ts';
import { disagreementsAmong, onlyHere, otherOutlets, statementsAmong } from './statements-among.ts';

const words =
  'The northern pontoon bridge over the Merrow is paid for, it is insured, and on its opening day it will carry 40,000 lorries past the old ferry landing';
const corpus = corpusOfReports([
  { outlet: 'Post', content: words, form: 'direct' },
  { outlet: 'Herald', content: words.replace('40,000', '60,000'), form: 'direct' },
  { outlet: 'Flash', content: 'harbour pilots must be trained in winter navigation by the coastguard', date: '2026-05-11' },
]);
const record = recordOf(corpus);
const [post, herald, flash] = ['Post', 'Herald', 'Flash'].map((name) =>
  corpus.claims.filter(({ article }) => article.outlet === name.toLowerCase()),
);

test('each statement once', () => {
  expect(statementsAmong(record.statementByClaim, corpus.claims)).toHaveLength(2);
  expect(statementsAmong(record.statementByClaim, [...(post ?? []), ...(herald ?? [])])).toHaveLength(1);
});

test('who else reports it', () => {
  expect(post?.flatMap((placed) => otherOutlets(record.statementByClaim, placed))).toEqual(['herald']);
  expect(flash?.flatMap((placed) => otherOutlets(record.statementByClaim, placed))).toEqual([]);
});

test('what only one outlet reports', () => {
  expect(onlyHere(record.statementByClaim, corpus.claims)).toEqual(flash);
});

test('where reports disagree', () => {
  expect(disagreementsAmong(record, post ?? []).map(({ kind, sides }) => [kind, ...sides.map(({ value }) => value)])).toEqual([
    ['number', expect.stringContaining('40,000'), expect.stringContaining('60,000')],
  ]);
  expect(disagreementsAmong(record, flash ?? [])).toEqual([]);
});
