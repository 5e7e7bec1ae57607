import { expect, test } from 'vitest';
import { sampleCorpus } from '../../corpus/sample-corpus.fixture.ts';
import { makeGraphData } from './make-graph-data.ts';
import { packGraph, unpackGraph } from './pack-graph.ts';
import { syntheticGraph } from './synthetic-graph.fixture.ts';

const sample = () => {
  const corpus = sampleCorpus({
    gazette: [
      {
        id: 'a',
        actors: ['lavrov', 'zelensky'],
        takes: [
          ['talk', 'support'],
          ['troops-now', 'oppose'],
        ],
      },
      { id: 'b', actors: [], takes: [['talk', 'conditional']] },
      { id: 'c', actors: ['lavrov'], takes: [['talk', 'neutral', 'inferred']], quote: 'not yet, because the roads are closed' },
      { id: 'd', actors: ['lavrov'], takes: [['talk', 'oppose', 'read']] },
      { id: 'e', actors: ['lavrov'], takes: [['talk', 'support', 'confirmed']] },
    ],
    herald: [],
  });
  return makeGraphData(corpus, { topics: corpus.topics, subject: 'x', address: '' });
};
const withConditions = () => {
  const data = syntheticGraph(20, 3, 60);
  return {
    ...data,
    claims: data.claims.map((claim, index) => ({
      ...claim,
      takes: claim.takes.map((take) => (index % 5 === 0 ? { ...take, condition: `if ${index}` } : take)),
    })),
  };
};

test.each([
  ['several actors and takes, no actor', sample()],
  ['many claims', syntheticGraph(60, 5, 400)],
  ['conditions', withConditions()],
  ['no claims', { ...sample(), claims: [] }],
])('what is packed comes out whole, by way of JSON: %s', (_, data) => {
  expect(unpackGraph(JSON.parse(JSON.stringify(packGraph(data))))).toEqual(data);
});

test('packed it is less than half as long', () => {
  const data = syntheticGraph(60, 5, 400);
  expect(JSON.stringify(packGraph(data)).length).toBeLessThan(JSON.stringify(data).length / 2);
});
