import { expect, test } from 'vitest';
import { countRows, decisionsIn } from './count-rows.ts';
import type { ScoredDocument } from './dossier/score-dossier.ts';

const span = (start: number) => [{ start, end: start + 5 }];
const annotated = (start: number, positions: Record<string, 'support' | 'oppose'>): ScoredDocument['gold'][number] => ({
  annotation: {
    id: 'a',
    actors: [],
    source: 'x',
    cue: null,
    content: 'y',
    form: 'indirect',
    date: null,
    topics: [],
    positions,
  },
  located: { source: { start: start + 10, end: start + 12 }, content: { start, end: start + 5 } },
});

test('a decision is right where the annotation has the same stance, and rows that cost come first', () => {
  const documents: ScoredDocument[] = [
    {
      gold: [
        annotated(0, { pier: 'support' }),
        annotated(100, { pier: 'oppose' }),
        annotated(200, {}),
        annotated(300, { pier: 'support' }),
      ],
      predicted: [
        { source: [], content: span(0), positions: { pier: 'support' }, rules: { pier: 'attitude' } },
        { source: [], content: span(100), positions: { pier: 'support' }, rules: { pier: 'effect' } },
        { source: [], content: span(200), positions: { pier: 'oppose' }, rules: { pier: 'effect' } },
        // Nobody annotated anything here.
        { source: [], content: span(400), positions: { pier: 'oppose' }, rules: { pier: 'demand' } },
      ],
    },
  ];
  expect(countRows(decisionsIn(documents))).toEqual([
    { rule: 'effect', right: 0, wrong: 2 },
    { rule: 'attitude', right: 1, wrong: 0 },
  ]);
});

test.each([
  ['nothing', [], []],
  ['rows that earn the same, by name', ['b+', 'a+'], ['a', 'b']],
  ['of two that earn nothing the one that is wrong more often', ['a', 'b+', 'b-', 'b+', 'b-', 'a+', 'a-', 'a-'], ['a', 'b']],
])('%s', (_, decisions, order) => {
  expect(countRows(decisions.map((one) => ({ rule: one.slice(0, 1), isRight: one.endsWith('+') }))).map(({ rule }) => rule)).toEqual(order);
});
