import { expect, test } from 'vitest';
import { claimId } from '../schema/index.ts';
import { claimNeighbours } from './claim-neighbours.ts';
import { lookUp } from './look-up.ts';
import { sampleClaimId, sampleCorpus } from './sample-corpus.fixture.ts';

const corpus = sampleCorpus({
  gazette: [
    { id: 'a', date: '2026-01-01' },
    { id: 'b', date: '2026-02-01', topics: ['troops', 'talks'] },
    { id: 'c', date: '2026-03-01' },
  ],
  herald: [{ id: 'd' }],
});
const idOf = (name: string) => claimId.parse(sampleClaimId(name));
const short = (name: string) =>
  claimNeighbours(corpus, lookUp(corpus.claimById, idOf(name), 'claim')).map(({ topic, earlier, later }) => [
    topic.id,
    earlier?.claim.id[0],
    later?.claim.id[0],
  ]);

test.each([
  ['a', [['troops', undefined, 'b']]],
  [
    'b',
    [
      ['troops', 'a', 'c'],
      ['talks', undefined, undefined],
    ],
  ],
  ['c', [['troops', 'b', undefined]]],
  ['d', []],
])('%s', (name, neighbours) => {
  expect(short(name)).toEqual(neighbours);
});
