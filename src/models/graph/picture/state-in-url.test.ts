import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { countRules, defaultState, type GraphState, graphViews, normalisations } from './graph-state.ts';
import { parseState, writeStand, writeState } from './state-in-url.ts';

const id = fc.stringMatching(/^[a-z0-9]{1,6}(-[a-z0-9]{1,6}){0,3}$/);
const day = fc
  .date({ min: new Date('1990-01-01'), max: new Date('2040-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const period = fc
  .tuple(fc.option(day, { nil: '' }), fc.option(day, { nil: '' }))
  .map(([a, b]) => (a !== '' && b !== '' && b < a ? [b, a] : [a, b]));
const selection = fc.oneof(
  fc.constant(null),
  id.map((actor) => ({ kind: 'actor' as const, actor })),
  id.map((position) => ({ kind: 'position' as const, position })),
  fc.tuple(id, id).map(([actor, position]) => ({ kind: 'stand' as const, actor, position })),
  fc.tuple(id, id).map(([actor, other]) => ({ kind: 'pair' as const, actor, other })),
  fc.tuple(id, id).map(([actor, position]) => ({ kind: 'move' as const, actor, position, from: 'abcdefgh23', to: 'zyxwvuts76' })),
);
const state: fc.Arbitrary<GraphState> = fc
  .record({
    view: fc.constantFrom(...graphViews),
    norm: fc.constantFrom(...normalisations),
    period,
    undated: fc.boolean(),
    folding: fc.constantFrom('own' as const, 'folded' as const),
    count: fc.constantFrom(...countRules),
    minimum: fc.integer({ min: 1, max: 999 }),
    nodes: fc.integer({ min: 0, max: 999 }),
    sort: fc.record({ by: fc.oneof(fc.constant(''), id), descending: fc.boolean() }),
    selection,
  })
  .map(({ period: [from = '', to = ''], ...rest }) => ({ ...rest, from, to }));

test('any settings come back from the URL as they were, and other parameters stay', () => {
  fc.assert(
    fc.property(state, (settings) => {
      const written = writeState(settings, new URLSearchParams('q=a%20b&view=old'));
      expect(parseState(new URLSearchParams(written.toString()))).toEqual(settings);
      expect(written.get('q')).toBe('a b');
    }),
    { seed: 3, numRuns: 300 },
  );
});

test('the usual picture has no parameters', () => {
  expect(writeState(defaultState).toString()).toBe('');
  expect(parseState(new URLSearchParams())).toEqual(defaultState);
});

describe('what means nothing is as by default', () => {
  test.each([
    'view=pie',
    'from=2026-02-30',
    'to=soon',
    'min=0',
    'min=-3',
    'nodes=many',
    'sel=<script>',
    'sel=a.b.c',
    'sel=A',
    'persons=yes',
    'count=',
    'norm=x',
  ])('%s', (query) => {
    expect(parseState(new URLSearchParams(query))).toEqual(defaultState);
  });
});

test('a period that runs backwards is turned', () => {
  const { from, to } = parseState(new URLSearchParams('from=2026-03-01&to=2026-02-01'));
  expect([from, to]).toEqual(['2026-02-01', '2026-03-01']);
});

test.each([
  ['lavrov.troops-now.abcdefghij', 'lavrov.troops-now'],
  ['lavrov.troops-now', 'lavrov.troops-now'],
  ['lavrov', 'lavrov'],
  ['', ''],
])('where there are no statements, %j is shown as %j', (selected, shown) => {
  expect(writeStand(parseState(new URLSearchParams({ sel: selected })).selection)).toBe(shown);
});
