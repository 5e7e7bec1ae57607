import { expect, test } from 'vitest';
import { type SampleClaim, sampleCorpus } from '../../corpus/sample-corpus.fixture.ts';
import { defaultState } from '../picture/graph-state.ts';
import { makeGraphData } from '../picture/make-graph-data.ts';
import { makePicture } from '../picture/make-picture.ts';
import { compareActors } from './compare-actors.ts';

const pairs = (gazette: readonly SampleClaim[]) => {
  const corpus = sampleCorpus({ gazette, herald: [] });
  const data = makeGraphData(corpus, { topics: corpus.topics, subject: 'x', address: '' });
  const found = compareActors(makePicture(data, defaultState), new Set(data.actors.keys()));
  return found.map(({ a, b, agree, conflict, weight }) => [
    [data.actors[a]?.id, data.actors[b]?.id].sort().join(' '),
    agree.length,
    conflict.length,
    Number(weight.toFixed(3)),
  ]);
};
const takes = (id: string, actor: string, ...on: [string, 'support' | 'oppose' | 'conditional' | 'neutral'][]): SampleClaim => ({
  id,
  actors: [actor],
  takes: on,
});

test.each<[string, SampleClaim[], unknown[]]>([
  [
    'a condition is still a yes',
    [takes('a', 'lavrov', ['talk', 'support']), takes('b', 'zelensky', ['talk', 'conditional'])],
    [['lavrov zelensky', 1, 0, 1]],
  ],
  [
    'opposite sides',
    [takes('a', 'lavrov', ['talk', 'support']), takes('b', 'zelensky', ['talk', 'oppose'])],
    [['lavrov zelensky', 0, 1, -1]],
  ],
  ['no side is no tie', [takes('a', 'lavrov', ['talk', 'neutral']), takes('b', 'zelensky', ['talk', 'oppose'])], []],
  ['no shared position is no tie', [takes('a', 'lavrov', ['talk', 'support']), takes('b', 'zelensky', ['troops-now', 'support'])], []],
  [
    'one of each is no lean, and who speaks on more weighs less',
    [
      takes('a', 'lavrov', ['talk', 'support'], ['troops-now', 'oppose'], ['troops-after-deal', 'oppose']),
      takes('b', 'zelensky', ['talk', 'support'], ['troops-now', 'support']),
      takes('c', 'ukraine', ['troops-after-deal', 'oppose']),
    ],
    [
      ['lavrov zelensky', 1, 1, 0],
      ['lavrov ukraine', 1, 0, 0.5],
    ],
  ],
])('%s', (_, claims, expected) => {
  expect(pairs(claims).toSorted()).toEqual(expected.toSorted());
});
