import { expect, test } from 'vitest';
import { sampleCorpus } from '../../corpus/sample-corpus.fixture.ts';
import { defaultState } from '../picture/graph-state.ts';
import { makeGraphData } from '../picture/make-graph-data.ts';
import { makePicture } from '../picture/make-picture.ts';
import { syntheticGraph } from '../picture/synthetic-graph.fixture.ts';
import { makeNeighbourhood } from './make-neighbourhood.ts';

test('an actor’s own positions, and those who share them', () => {
  const corpus = sampleCorpus({
    gazette: [
      { id: 'a', actors: ['lavrov'], takes: [['talk', 'oppose']] },
      {
        id: 'b',
        actors: ['zelensky'],
        takes: [
          ['talk', 'support'],
          ['troops-now', 'support'],
        ],
      },
      { id: 'c', actors: ['ukraine'], takes: [['troops-now', 'support']] },
    ],
    herald: [],
  });
  const data = makeGraphData(corpus, { topics: corpus.topics, subject: 'x', address: '' });
  const around = (id: string) =>
    makeNeighbourhood(makePicture(data, defaultState), data, id)?.picture.bands.map(({ position, stands }) =>
      [data.positions[position]?.id, ...stands.map(({ actor }) => data.actors[actor]?.id).sort()].join(' '),
    );
  expect(around('lavrov')).toEqual(['talk lavrov zelensky']);
  expect(around('zelensky')?.toSorted()).toEqual(['talk lavrov zelensky', 'troops-now ukraine zelensky']);
  expect(around('nobody')).toBeUndefined();
});

test('of many the nearest twelve are kept and the others counted', () => {
  const data = syntheticGraph(60, 3, 200);
  const found = makeNeighbourhood(makePicture(data, defaultState), data, 'actor-0');
  const actors = new Set(found?.picture.bands.flatMap(({ stands }) => stands.map(({ actor }) => actor)));
  expect(actors.size).toBe(13);
  expect(actors.has(0)).toBe(true);
  expect(found?.others).toBeGreaterThan(0);
});
