import { expect, test } from 'vitest';
import { sampleClaimId, sampleCorpus } from '../sample-corpus.fixture.ts';
import { isSingleOutlet } from './single-outlet.ts';

const corpus = sampleCorpus({
  gazette: [
    { id: 'a', actors: ['lavrov'], takes: [['troops-now', 'oppose']] },
    { id: 'b', actors: ['lavrov'], takes: [['troops-after-deal', 'oppose']] },
    { id: 'c', actors: ['zelensky'], topics: ['talks'] },
    { id: 'd', source: 'A diplomat' },
    { id: 'e', actors: ['ukraine'], topics: [] },
  ],
  herald: [
    { id: 'f', actors: ['lavrov'], takes: [['troops-now', 'support']] },
    { id: 'g', actors: ['ukraine'], topics: ['talks'] },
  ],
});

test.each([
  ['a', false, 'the herald has the actor on that position too'],
  ['b', true, 'nobody else has the actor on that position'],
  ['c', true, 'nobody else has the actor on that topic'],
  ['d', null, 'the source is not known'],
  ['e', null, 'the claim is on nothing that another could be compared on'],
  ['f', false, 'the gazette has it too'],
])('%s: %s, since %s', (id, single, _why) => {
  const placed = corpus.claims.find(({ claim }) => claim.id === sampleClaimId(id));
  if (!placed) throw new Error(`no claim ${id}`);
  expect(isSingleOutlet(corpus, placed)).toBe(single);
});
