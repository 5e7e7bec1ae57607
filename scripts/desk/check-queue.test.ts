import { expect, test } from 'vitest';
import { type SampleClaim, sampleClaimId, sampleCorpus } from '../../src/models/corpus/sample-corpus.fixture.ts';
import { buildTopicStands } from '../../src/models/stands/topic-stands.ts';
import { makeCheckQueue } from './check-queue.ts';

const queueOf = (claims: readonly SampleClaim[]) => {
  const corpus = sampleCorpus({ gazette: claims, herald: [] });
  return makeCheckQueue(
    corpus,
    corpus.topics.map(({ id }) => buildTopicStands(corpus, id)),
  ).map(({ placed, reasons }) => [placed.claim.id, reasons[0]?.words ?? '']);
};

test.each<[string, readonly SampleClaim[], string]>([
  [
    'claims that point both ways',
    [
      { id: 'a', actors: ['lavrov'], takes: [['troops-now', 'oppose']] },
      { id: 'b', actors: ['lavrov'], takes: [['troops-now', 'support']] },
    ],
    'Claims of Sergey Lavrov on “Now” point both ways',
  ],
  [
    'a claim that alone decides',
    [{ id: 'a', actors: ['lavrov'], takes: [['troops-now', 'oppose']] }],
    'This claim alone decides where Sergey Lavrov stands',
  ],
  [
    'what the first sentence rests on',
    [
      { id: 'a', actors: ['lavrov'], takes: [['troops-now', 'oppose']] },
      { id: 'b', actors: ['lavrov'], takes: [['troops-now', 'oppose']] },
    ],
    'The first sentence of the topic “Troop deployment” counts Sergey Lavrov',
  ],
  [
    'a speaker without an entry',
    [{ id: 'a', source: 'A clerk', takes: [['troops-now', 'oppose']] }],
    'The speaker, “A clerk”, has no entry',
  ],
  ['anything else', [{ id: 'a', actors: ['lavrov'] }], 'Nobody has looked at this claim yet.'],
])('%s is said to be why', (_, claims, words) => expect(queueOf(claims)[0]?.[1]).toContain(words));

test('what changes most comes first, the rest in the order of the text', () => {
  const claims: SampleClaim[] = [
    { id: 'a', actors: ['zelensky'] },
    { id: 'b', actors: ['zelensky'] },
    { id: 'c', source: 'A clerk', takes: [['troops-now', 'oppose']] },
    { id: 'd', actors: ['lavrov'], takes: [['troops-now', 'oppose']] },
    { id: 'e', actors: ['ukraine'], takes: [['troops-now', 'oppose']] },
    { id: 'f', actors: ['ukraine'], takes: [['troops-now', 'support']] },
  ];
  expect(queueOf(claims).map(([id]) => id)).toEqual(['e', 'f', 'd', 'c', 'a', 'b'].map(sampleClaimId));
});

test('what an editor confirmed is neither listed nor weighed as unchecked', () => {
  const corpus = sampleCorpus({ gazette: [{ id: 'a', actors: ['lavrov'], takes: [['troops-now', 'oppose', 'confirmed']] }], herald: [] });
  const review = { decision: 'confirmed', reviewer: 'A', date: '2026-03-01', reason: '', changes: [] } as const;
  const articles = corpus.articles.map((article) => ({
    ...article,
    claims: article.claims.map((claim) => ({ ...claim, review: { ...review, changes: [] } })),
  }));
  expect(makeCheckQueue({ articles }, [])).toEqual([]);
});
