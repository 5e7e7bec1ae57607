import { expect, test } from 'vitest';
import { sampleCorpus as bridgeCorpus } from '../../corpus/sample.fixture.ts';
import { type SampleClaim, sampleCorpus } from '../../corpus/sample-corpus.fixture.ts';
import { standId } from './graph-data.ts';
import { makeGraphData } from './make-graph-data.ts';

const on = 'troops-after-deal';
const claims: SampleClaim[] = [
  { id: 'a', actors: ['lavrov'], date: '2026-01', takes: [[on, 'oppose']] },
  { id: 'b', actors: ['zelensky', 'lavrov'], date: '2026-02-04', takes: [['troops-now', 'conditional', 'inferred', 'if partners pay']] },
  { id: 'c', source: 'A diplomat', takes: [[on, 'neutral']] },
  { id: 'd', actors: ['ukraine'], takes: [['talk', 'support']] },
  { id: 'e', actors: ['ukraine'] },
];
const dataOf = (topics: readonly string[], statementOf?: () => unknown) => {
  const corpus = sampleCorpus({ gazette: claims, herald: [] });
  return makeGraphData(corpus, {
    topics: corpus.topics.filter(({ id }) => topics.includes(id)),
    subject: 'x',
    address: '',
    ...(statementOf ? { statementOf } : {}),
  });
};

test.each<[string[], string[], string[], string[]]>([
  [['troops'], ['c', 'b', 'a'], ['zelensky', 'lavrov'], [on, 'troops-now']],
  [['talks'], ['d'], ['ukraine'], ['talk']],
  [
    ['troops', 'talks'],
    ['c', 'd', 'b', 'a'],
    ['ukraine', 'zelensky', 'lavrov'],
    ['talk', on, 'troops-now'],
  ],
  [[], [], [], []],
])('of %j are the claims on its positions from new to old, and who speaks in them', (topics, ids, actors, positions) => {
  const data = dataOf(topics);
  expect(data.claims.map(({ id }) => id[0])).toEqual(ids);
  expect(data.actors.map(({ id }) => id)).toEqual(actors);
  expect(data.positions.map(({ id }) => id)).toEqual(positions);
});

test.each<[string, object]>([
  ['a', { said: '2026-01', time: [Date.UTC(2026, 0, 1) / 1000, Date.UTC(2026, 1, 1) / 1000 - 1], actors: { own: [1], folded: [1] } }],
  [
    'b',
    {
      actors: { own: [0, 1], folded: [0, 1] },
      takes: [{ position: 1, stance: 'conditional', certainty: 'inferred', value: 1, condition: 'if partners pay' }],
    },
  ],
  ['c', { said: '', time: null, actors: { own: [], folded: [] }, unresolved: ['A diplomat'] }],
])('claim %s comes whole', (name, expected) => {
  expect(dataOf(['troops']).claims.find(({ id }) => id.startsWith(name))).toMatchObject(expected);
});

test('a person is counted for whom it speaks, beside on its own', () => {
  const corpus = bridgeCorpus();
  const { actors, claims: own } = makeGraphData(corpus, { topics: corpus.topics, subject: 'x', address: '' });
  const names = (list: readonly number[]) => list.map((index) => actors[index]?.id);
  expect(own.map(({ actors: { own: persons, folded } }) => [...names(persons), ...names(folded)])).toEqual([
    ['ada-north', 'town'],
    ['ada-north', 'town'],
  ]);
});

test('reports of one utterance have one number, others numbers of their own', () => {
  expect(dataOf(['troops'], () => 'the same').claims.map(({ statement }) => statement)).toEqual([0, 0, 0]);
  expect(dataOf(['troops']).claims.map(({ statement }) => statement)).toEqual([0, 1, 2]);
});

test('a mark is named by its actor and its position, as the URL names it', () => {
  expect(standId(dataOf(['troops']), { actor: 1, position: 0 })).toBe('lavrov.troops-after-deal');
});
