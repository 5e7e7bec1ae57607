import { expect, test } from 'vitest';
import { actorId, positionId, type Stance } from '../../schema/index.ts';
import { type SampleClaim, sampleCorpus } from '../corpus/sample-corpus.fixture.ts';
import { findHistories, historyOf } from './find-histories.ts';
import { type ShownHistory, showHistory } from './shown-history.ts';

const said = (id: string, date: string, stance: Stance, actors: readonly string[] = ['lavrov']): SampleClaim => ({
  id,
  date,
  actors,
  takes: [['troops-now', stance]],
});

const shown = (...gazette: SampleClaim[]): ShownHistory => {
  const corpus = sampleCorpus({ gazette, herald: [] });
  const history = historyOf(findHistories(corpus), actorId.parse('lavrov'), positionId.parse('troops-now'));
  if (!history) throw new Error('no history');
  return showHistory(corpus, history);
};

test.each<[string, SampleClaim[], (string | null)[]]>([
  ['one date', [said('a', '2026-01-01', 'oppose')], [null]],
  ['the same stance again', [said('a', '2026-01-01', 'oppose'), said('b', '2026-01-02', 'oppose')], [null, 'unchanged']],
  ['the other side, once', [said('a', '2026-01-01', 'oppose'), said('b', '2026-01-02', 'support')], [null, 'unsettled']],
  [
    'the other side, by two statements that agree',
    [said('a', '2026-01-01', 'oppose'), said('b', '2026-01-02', 'support'), said('c', '2026-01-03', 'support')],
    [null, 'reversed', 'unchanged'],
  ],
  [
    'two stances on one date',
    [said('a', '2026-01-01', 'oppose'), said('b', '2026-01-02', 'support'), said('c', '2026-01-02', 'oppose')],
    [null, 'conflict'],
  ],
])('%s', (_, claims, kinds) => {
  expect(shown(...claims).steps.map(({ kind }) => kind)).toEqual(kinds);
});

test('a step names its day and its reports: outlet, stances, and who else says it', () => {
  const { label, steps, unordered } = shown(said('a', '2026-01-01', 'oppose', ['lavrov', 'zelensky', 'ukraine']));
  expect(label).toBe('Sergey Lavrov on “Now”, by date');
  expect(steps).toEqual([
    {
      date: '1 January 2026',
      kind: null,
      reports: [{ claim: 'aaaaaaaaaa', outlet: 'The Gazette', stances: ['oppose'], speakers: 'Volodymyr Zelensky, Ukraine' }],
    },
  ]);
  expect(unordered).toEqual([]);
});

test('a claim without a date has no step', () => {
  const { steps, unordered } = shown(said('a', '', 'oppose'));
  expect(steps).toEqual([]);
  expect(unordered.map(({ claim, speakers }) => [claim, speakers])).toEqual([['aaaaaaaaaa', '']]);
});
