import { expect, test } from 'vitest';
import { makeClaimCard } from '../claims/claim-card.ts';
import { sampleCorpus } from '../corpus/sample.fixture.ts';
import { recordOf } from '../record/record.fixture.ts';
import { claimNode, pageNode } from './structured-data.ts';

const corpus = sampleCorpus();
const record = recordOf(corpus);
const [quoted, undated, reported] = corpus.claims.map((placed) => claimNode(record, makeClaimCard(corpus, placed)));

test('a quoted claim carries its quotation, a reported one does not', () => {
  expect(quoted?.hasPart).toMatchObject([{ '@type': 'Quotation', text: 'We will not build it,' }]);
  expect(reported?.hasPart).toBeUndefined();
  expect(reported?.text).toMatch(/^According to Town Paper, Ada North said/);
});

test('what is not known is left out', () => {
  expect(undated?.datePublished).toBeUndefined();
  expect(quoted?.datePublished).toBe('2026-03-01');
});

test('the author is whose words they are; who is spoken of is mentioned', () => {
  expect(quoted).toMatchObject({ author: [{ '@type': 'Person', name: 'Ada North' }], mentions: undefined });
  expect(reported).toMatchObject({ author: { name: 'Town Paper' }, mentions: [{ name: 'Ada North' }] });
  const [, , placed] = corpus.claims;
  if (!placed) throw new Error('no claim');
  const paraphrase = makeClaimCard(corpus, { ...placed, article: { ...placed.article, rights: 'digest' } });
  expect(claimNode(record, paraphrase)).toMatchObject({
    author: { name: 'On Record' },
    claimInterpreter: { name: 'On Record' },
    isBasedOn: 'https://example.org/first',
    mentions: [{ name: 'Ada North' }],
    text: expect.stringMatching(/^Paraphrase by On Record of a report in Town Paper: /),
  });
});

test('addresses are absolute and hold the base path', () => {
  expect(quoted?.['@id']).toBe('https://example.org/record/claims/bbbbbbbbbb/#claim');
  expect(pageNode(record, { address: '/record/', name: 'Home' })).toMatchObject({
    '@id': 'https://example.org/record/',
    '@type': 'WebPage',
  });
});
