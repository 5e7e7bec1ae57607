import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sampleCorpus as bridgeCorpus } from '../../corpus/sample.fixture.ts';
import { type SampleClaim, sampleCorpus } from '../../corpus/sample-corpus.fixture.ts';
import { findHistories } from '../../moves/find-histories.ts';
import { countRules, defaultState, type GraphState } from './graph-state.ts';
import { makeGraphData } from './make-graph-data.ts';
import { makePicture } from './make-picture.ts';
import { syntheticGraph } from './synthetic-graph.fixture.ts';

const on = 'troops-after-deal';
const dataOf = (gazette: readonly SampleClaim[], herald: readonly SampleClaim[] = [], statementOf?: () => unknown) => {
  const corpus = sampleCorpus({ gazette, herald });
  return makeGraphData(corpus, { topics: corpus.topics, subject: 'x', address: '', ...(statementOf ? { statementOf } : {}) });
};
const stands = (data: ReturnType<typeof dataOf>, state: Partial<GraphState> = {}) =>
  makePicture(data, { ...defaultState, ...state }).bands.flatMap((band) => band.stands);
const brief = (data: ReturnType<typeof dataOf>, state: Partial<GraphState> = {}) =>
  stands(data, state).map(({ actor, side, count }) => `${data.actors[actor]?.id} ${side} ${count}`);

const talk: SampleClaim[] = [
  { id: 'a', actors: ['lavrov'], date: '2026-02-04', takes: [[on, 'oppose']] },
  { id: 'b', actors: ['lavrov'], date: '2026-02-20', takes: [[on, 'oppose']] },
  { id: 'c', actors: ['lavrov'], date: '2026-01', takes: [[on, 'support']] },
  { id: 'd', actors: ['lavrov'], takes: [[on, 'neutral']] },
  { id: 'e', actors: ['zelensky'], date: '2025', takes: [[on, 'conditional', 'stated', 'if partners pay']] },
];

test.each<[string, Partial<GraphState>, string[]]>([
  ['the whole record', {}, ['lavrov oppose 4', 'zelensky conditional 1']],
  ['to the end of January', { to: '2026-01-31' }, ['lavrov support 1', 'zelensky conditional 1']],
  ['a vague date takes part where all of it lies in the period', { from: '2025-01-01', to: '2025-12-31' }, ['zelensky conditional 1']],
  ['and not where a part of it does', { from: '2025-06-01', to: '2025-12-31' }, []],
  ['from the new year on nothing is shown that may be older', { from: '2026-01-01' }, ['lavrov oppose 3']],
  ['from February, without undated ones', { from: '2026-02-01', undated: false }, ['lavrov oppose 2']],
  ['undated ones are off while the period is narrowed', { from: '2030-01-01', undated: true }, []],
  ['and over the whole time where they are switched off', { undated: false }, ['lavrov oppose 3', 'zelensky conditional 1']],
  ['one a month; the one without a date is of no known month', { count: 'month' }, ['lavrov oppose 3', 'zelensky conditional 1']],
  ['at least two', { minimum: 2 }, ['lavrov oppose 4']],
])('%s', (_, state, expected) => {
  expect(brief(dataOf(talk), state)).toEqual(expected);
});

test.each<[string, SampleClaim[], string[]]>([
  [
    'those of most claims first',
    [
      { id: 'a', actors: ['zelensky'], date: '2026-02-04', takes: [[on, 'oppose']] },
      { id: 'b', actors: ['lavrov'], date: '2026-01-01', takes: [[on, 'oppose']] },
      { id: 'c', actors: ['lavrov'], date: '2026-01-02', takes: [[on, 'oppose']] },
    ],
    ['lavrov', 'zelensky'],
  ],
  [
    'of as many claims the newest first',
    [
      { id: 'a', actors: ['lavrov'], date: '2026-01-01', takes: [[on, 'oppose']] },
      { id: 'b', actors: ['zelensky'], date: '2026-02-04', takes: [[on, 'oppose']] },
    ],
    ['zelensky', 'lavrov'],
  ],
  [
    'those of one claim by name',
    [{ id: 'a', actors: ['zelensky', 'ukraine', 'lavrov'], date: '2026-02-04', takes: [[on, 'oppose']] }],
    ['lavrov', 'ukraine', 'zelensky'],
  ],
])('%s', (_, claims, order) => {
  const data = dataOf(claims);
  expect(stands(data).map(({ actor }) => data.actors[actor]?.id)).toEqual(order);
});

test('claims of one utterance count once by that rule', () => {
  expect(
    brief(
      dataOf(talk, [], () => 'one'),
      { count: 'statement' },
    ),
  ).toEqual(['lavrov differs 1', 'zelensky conditional 1']);
  expect(brief(dataOf(talk), { count: 'statement' })).toEqual(brief(dataOf(talk)));
});

test('folding counts a person for whom it speaks', () => {
  const corpus = bridgeCorpus();
  const data = makeGraphData(corpus, { topics: corpus.topics, subject: 'x', address: '' });
  expect(brief(data)).toEqual(['ada-north differs 2']);
  expect(brief(data, { folding: 'folded' })).toEqual(['town differs 2']);
});

test('an actor who joins in a claim twice, and a claim that goes both ways, make one stand with one claim', () => {
  const both: SampleClaim = {
    id: 'a',
    actors: ['lavrov', 'lavrov'],
    date: '2026-02-04',
    takes: [
      [on, 'oppose'],
      [on, 'support'],
    ],
  };
  expect(brief(dataOf([both]))).toEqual(['lavrov differs 1']);
  expect(stands(dataOf([both]))[0]?.otherStances).toEqual([
    { stance: 'oppose', claims: 1 },
    { stance: 'support', claims: 1 },
  ]);
});

test.each(['own', 'folded'] as const)('moves are those of the histories: %s', (folding) => {
  let found = 0;
  for (const corpus of [sampleCorpus({ gazette: talk, herald: [] }), bridgeCorpus()]) {
    const data = makeGraphData(corpus, { topics: corpus.topics, subject: 'x', address: '' });
    const moves = stands(data, { folding }).flatMap(({ actor, position, moves: own }) =>
      own.map(({ kind, from, to }) => [data.actors[actor]?.id, data.positions[position]?.id, kind, from.claim.id, to.claim.id].join(' ')),
    );
    const wanted = findHistories(corpus, folding).flatMap((history) =>
      history.moves.map(({ kind, from, to }) =>
        [history.actor.id, history.position.id, kind, from.proof.claim.id, to.proof.claim.id].join(' '),
      ),
    );
    expect(moves.toSorted()).toEqual(wanted.toSorted());
    found += moves.length;
  }
  expect(found).toBeGreaterThan(0);
});

describe('any graph with any settings', () => {
  const day = fc.constantFrom('', '2025-03-01', '2025-09-09', '2026-04-30');
  const settings = fc.record({
    from: day,
    to: day,
    undated: fc.boolean(),
    folding: fc.constantFrom('own' as const, 'folded' as const),
    count: fc.constantFrom(...countRules),
    minimum: fc.integer({ min: 1, max: 4 }),
  });
  test('accounts for every claim once', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9 }), settings, (seed, own) => {
        const data = syntheticGraph(14, 3, 120, seed);
        const { bands, account } = makePicture(data, { ...defaultState, ...own });
        const { total, drawn, listed, outside, undated, small } = account;
        expect(drawn + listed + outside + undated + small).toBe(total);
        const shown = new Set(bands.flatMap((band) => band.stands.flatMap(({ claims }) => claims)));
        expect(shown.size).toBe(drawn);
        for (const { count } of bands.flatMap((band) => band.stands)) expect(count).toBeGreaterThanOrEqual(own.minimum);
      }),
      { seed: 5, numRuns: 120 },
    );
  });
});
