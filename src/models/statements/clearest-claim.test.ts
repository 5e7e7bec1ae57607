import { expect, test } from 'vitest';
import { positionId } from '../../schema/index.ts';
import { type SampleClaim, sampleClaimId, sampleCorpus } from '../corpus/sample-corpus.fixture.ts';
import { corpusOfReports } from '../wordings/sample-reports.fixture.ts';
import { clearestClaim, newestClaim, tellOnce } from './clearest-claim.ts';
import { findStatements, indexStatements } from './find-statements.ts';

const after = positionId.parse('troops-after-deal');

test.each<[string, readonly SampleClaim[], string]>([
  [
    'the newest',
    [
      { id: 'old', date: '2026-01-01' },
      { id: 'new', date: '2026-02-01', form: 'indirect' },
    ],
    'new',
  ],
  [
    'of one date quoted words',
    [
      { id: 'told', date: '2026-02-01', form: 'indirect' },
      { id: 'half', date: '2026-02-01', form: 'mixed' },
      { id: 'quoted', date: '2026-02-01' },
    ],
    'quoted',
  ],
  [
    'a stance that the words state',
    [
      { id: 'meant', date: '2026-02-01', takes: [['troops-after-deal', 'oppose', 'inferred']] },
      { id: 'said', date: '2026-02-01', form: 'indirect', takes: [['troops-after-deal', 'oppose']] },
    ],
    'said',
  ],
  [
    'a stance stated on another position does not count',
    [
      { id: 'meant', date: '2026-02-01', takes: [['troops-after-deal', 'oppose', 'inferred']] },
      { id: 'other', date: '2026-02-01', form: 'mixed', takes: [['troops-now', 'oppose']] },
    ],
    'meant',
  ],
  [
    'a date before none',
    [
      { id: 'never', date: '' },
      { id: 'dated', date: '2026-02-01', form: 'indirect' },
    ],
    'dated',
  ],
])('%s', (_, gazette, expected) => {
  expect(clearestClaim(sampleCorpus({ gazette, herald: [] }).claims, after)?.claim.id).toBe(sampleClaimId(expected));
});

test('a find that is not sure comes last', () => {
  const { claims } = sampleCorpus({ gazette: [{ id: 'sure', form: 'indirect' }, { id: 'unsure' }], herald: [] });
  const [sure, unsure] = claims;
  if (!sure || !unsure) throw new Error('two claims');
  const doubted = { ...unsure, claim: { ...unsure.claim, found: { rule: 'sample-rule', confidence: 0.4 } } };
  expect(clearestClaim([doubted, sure])).toBe(sure);
});

test('nothing of nothing', () => {
  expect(clearestClaim([])).toBeUndefined();
  expect(newestClaim(sampleCorpus({ gazette: [{ id: 'never' }], herald: [] }).claims)).toBeUndefined();
});

test('a statement is told once, by its clearest report, and no report is lost', () => {
  const words =
    'The northern pontoon bridge over the Merrow is paid for, it is insured, and it will open before the first frost of the year';
  const corpus = corpusOfReports([
    { outlet: 'Post', content: words },
    { outlet: 'Flash', content: 'harbour pilots must be trained in winter navigation by the coastguard' },
    { outlet: 'Herald', content: words, form: 'direct' },
  ]);
  const told = tellOnce(indexStatements(findStatements(corpus)), corpus.claims).map(({ clearest, others }) =>
    [clearest, ...others].map(({ article }) => article.outlet),
  );
  expect(told.toSorted()).toEqual([['flash'], ['herald', 'post']]);
});
