import { expect, test } from 'vitest';
import { type SampleClaim, sampleCorpus } from '../../corpus/sample-corpus.fixture.ts';
import type { Normalisation } from '../picture/graph-state.ts';
import { defaultState } from '../picture/graph-state.ts';
import { makeGraphData } from '../picture/make-graph-data.ts';
import { makePicture } from '../picture/make-picture.ts';
import { compareActors } from './compare-actors.ts';

const pairs = (gazette: readonly SampleClaim[]) => {
  const corpus = sampleCorpus({ gazette, herald: [] });
  const data = makeGraphData(corpus, { topics: corpus.topics, subject: 'x', address: '' });
  const found = compareActors(makePicture(data, defaultState), new Set(data.actors.keys()), 'average');
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

test.each<[Normalisation, number, number]>([
  ['none', 1, 1],
  ['average', 0.5, 0.8],
  ['jaccard', 1 / 3, 2 / 3],
  ['cosine', 1 / Math.sqrt(3), 2 / Math.sqrt(6)],
])('%s', (rule, first, second) => {
  // Lavrov speaks on three, Ukraine on one of them, Zelensky on two of them.
  const corpus = sampleCorpus({
    gazette: [
      takes('a', 'lavrov', ['talk', 'oppose'], ['troops-now', 'oppose'], ['troops-after-deal', 'oppose']),
      takes('b', 'ukraine', ['talk', 'oppose']),
      takes('c', 'zelensky', ['troops-now', 'oppose'], ['troops-after-deal', 'oppose']),
    ],
    herald: [],
  });
  const data = makeGraphData(corpus, { topics: corpus.topics, subject: 'x', address: '' });
  const found = compareActors(makePicture(data, defaultState), new Set(data.actors.keys()), rule);
  const of = (id: string) => found.find(({ a, b }) => data.actors[a]?.id === id || data.actors[b]?.id === id);
  expect(of('ukraine')?.weight).toBeCloseTo(first);
  const many = of('zelensky');
  expect((many?.agree.length ?? 0) / (many?.norm ?? 1)).toBeCloseTo(rule === 'none' ? 2 : second);
});
