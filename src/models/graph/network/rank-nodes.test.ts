import { expect, test } from 'vitest';
import type { SampleClaim } from '../../corpus/sample-corpus.fixture.ts';
import { samplePicture } from '../picture/sample-picture.fixture.ts';
import { keepStrongest, positionNode, type RankedNode, rankNodes } from './rank-nodes.ts';

const on = 'troops-after-deal';
const claims: SampleClaim[] = [
  { id: 'a', actors: ['zelensky'], takes: [[on, 'support']] },
  { id: 'b', actors: ['lavrov', 'zelensky'], takes: [['troops-now', 'oppose']] },
  { id: 'c', actors: ['ukraine'], takes: [['troops-now', 'oppose']] },
];

test('positions come before actors, those with most claims first, of equals by id; what nobody speaks on is left out', () => {
  const { picture, data } = samplePicture(claims);
  expect(rankNodes(picture, data).map(({ id, claims: count }) => `${id} ${count}`)).toEqual([
    '*troops-now 3',
    '*troops-after-deal 1',
    'zelensky 2',
    'lavrov 1',
    'ukraine 1',
  ]);
  expect(positionNode('talk')).toBe('*talk');
});

const node =
  (kind: RankedNode['kind']) =>
  (index: number): RankedNode => ({ id: `${kind}${index}`, kind, index, label: '', claims: 99 - index });
const ranked = (positions: number, actors: number): RankedNode[] => [
  ...Array.from({ length: positions }, (_, index) => node('position')(index)),
  ...Array.from({ length: actors }, (_, index) => node('actor')(index)),
];

test.each([
  ['no limit', 5, 20, 0, 5, 20],
  ['all are fewer than the limit', 2, 3, 60, 2, 3],
  ['a third are positions at most', 9, 40, 12, 4, 8],
  ['few positions leave room for actors', 1, 40, 12, 1, 11],
  ['at least one position', 4, 4, 2, 1, 1],
  ['actors alone', 0, 40, 12, 0, 12],
])('%s', (_, positions, actors, limit, keptPositions, keptActors) => {
  const kept = keepStrongest(ranked(positions, actors), limit);
  const of = (kind: RankedNode['kind']) => kept.filter((one) => one.kind === kind);
  expect([of('position').length, of('actor').length]).toEqual([keptPositions, keptActors]);
  // The strongest of each kind, in their order.
  expect(kept).toEqual([...ranked(keptPositions, 0), ...ranked(0, keptActors)]);
});
