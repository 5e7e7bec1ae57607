import { expect, test } from 'vitest';
import { sampleCorpus } from '../corpus/sample.fixture.ts';
import { nearClaims } from './near-claims.ts';

test('a claim of the same actor on the same position is nearer than one of the same topic', () => {
  const corpus = sampleCorpus();
  const [placed] = corpus.claims;
  expect(placed && nearClaims(corpus, placed, 5).map(({ claim }) => claim.id)).toEqual(['aaaaaaaaaa', 'cccccccccc']);
  expect(placed && nearClaims(corpus, placed, 1)).toHaveLength(1);
});

test('nothing in common, nothing near', () => {
  const corpus = sampleCorpus();
  const [placed] = corpus.claims;
  const alone = placed && { ...placed, claim: { ...placed.claim, topics: [], positions: [] } };
  expect(alone && nearClaims(corpus, alone, 5)).toEqual([]);
});
