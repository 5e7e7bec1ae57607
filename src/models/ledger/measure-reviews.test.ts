import { expect, test } from 'vitest';
import type { Claim, Correction } from '../../schema/index.ts';
import { type SampleClaim, sampleCorpus } from '../corpus/sample-corpus.fixture.ts';
import { measureReviews } from './measure-reviews.ts';

const reviewed = (claims: readonly (SampleClaim & { changes?: Correction[] })[], withdrawn = 0) => {
  const { articles } = sampleCorpus({ gazette: claims, herald: [] });
  const judge = (claim: Claim, changes: Correction[] | undefined): Claim =>
    changes
      ? {
          ...claim,
          review: { decision: changes.length > 0 ? 'corrected' : 'confirmed', reviewer: 'A', date: '2026-03-01', reason: '', changes },
        }
      : claim;
  return {
    articles: articles.map((article, at) => ({
      ...article,
      claims: article.claims.map((claim, place) => judge(claim, at === 0 || claims.length > 0 ? claims[place]?.changes : undefined)),
      ...(at === 0 &&
        withdrawn > 0 && {
          withdrawn: Array.from({ length: withdrawn }, () => ({ id: claimsId, reviewer: 'A', date: '2026-03-01', reason: 'No.' })),
        }),
    })),
  };
};
const claimsId = sampleCorpus({ gazette: [{ id: 'w' }], herald: [] }).claims[0]?.claim.id as Claim['id'];

test('where nobody has looked there is no table', () => expect(measureReviews(reviewed([{ id: 'a' }]))).toBeUndefined());

test('each kind counts by itself, and a claim that was withdrawn was no find', () => {
  const table = measureReviews(
    reviewed(
      [
        { id: 'a', actors: ['lavrov'], takes: [['troops-now', 'oppose']], changes: [] },
        { id: 'b', actors: ['zelensky'], changes: [{ field: 'speakers', before: ['lavrov'], after: ['zelensky'] }] },
        {
          id: 'c',
          takes: [['troops-now', 'support', 'confirmed']],
          changes: [
            { field: 'date', before: '2026-01-01', after: '2026-01-02' },
            { field: 'stances', before: ['troops-now: oppose, stated'], after: ['troops-now: support, confirmed'] },
          ],
        },
        { id: 'd', changes: [{ field: 'stances', before: ['troops-now: support, stated'], after: [] }] },
        { id: 'e' },
      ],
      1,
    ),
  );
  expect(table?.rows).toEqual([
    ['Somebody says it in the article', '4 of 5 (80 %)'],
    ['Speaker', '3 of 4 (75 %)'],
    ['Date said', '3 of 4 (75 %)'],
    ['Stances that were given', '1 of 3 (33 %)'],
    ['Stances that stand, and were given', '1 of 2 (50 %)'],
  ]);
});

test('how a stance was known is no part of whether it was right', () => {
  const changes = [{ field: 'stances', before: ['troops-now: oppose, inferred'], after: ['troops-now: oppose, confirmed'] }];
  expect(measureReviews(reviewed([{ id: 'a', takes: [['troops-now', 'oppose']], changes }]))?.rows.at(-1)?.[1]).toBe('1 of 1 (100 %)');
});
