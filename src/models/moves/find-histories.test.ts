import { expect, test } from 'vitest';
import type { Stance } from '../../schema/index.ts';
import { actorId, positionId } from '../../schema/index.ts';
import { type SampleClaim, sampleClaimId, sampleCorpus } from '../corpus/sample-corpus.fixture.ts';
import { findChanges, findHistories, historyOf } from './find-histories.ts';

const position = positionId.parse('troops-now');
const said = (id: string, actor: string, date: string, stance: Stance): SampleClaim => ({
  id,
  actors: [actor],
  date,
  takes: [['troops-now', stance]],
});
const corpusOf = (...claims: SampleClaim[]) => sampleCorpus({ gazette: claims, herald: [] });
const kindsOf = (...claims: SampleClaim[]) =>
  historyOf(findHistories(corpusOf(...claims)), actorId.parse('lavrov'), position)?.moves.map(({ kind, from, to }) => [
    from.date,
    kind,
    to.date,
  ]);

const rows: [string, SampleClaim[], string[][]][] = [
  [
    'each step is measured against the one before',
    [
      said('a', 'lavrov', '2026-01-01', 'oppose'),
      said('b', 'lavrov', '2026-02', 'conditional'),
      said('c', 'lavrov', '2026-03-05', 'conditional'),
      said('d', 'lavrov', '2026-04-01', 'support'),
    ],
    [
      ['2026-01-01', 'reversed', '2026-02'],
      ['2026-02', 'unchanged', '2026-03-05'],
      ['2026-03-05', 'hardened', '2026-04-01'],
    ],
  ],
  [
    'an unknown date proves nothing',
    [said('a', 'lavrov', '2026-01-01', 'oppose'), said('b', 'lavrov', '', 'support'), said('c', 'lavrov', '2026-01-02', 'oppose')],
    [['2026-01-01', 'unchanged', '2026-01-02']],
  ],
  [
    'dates that may be the same order nothing',
    [said('a', 'lavrov', '2026-03', 'oppose'), said('b', 'lavrov', '2026-03-05', 'support')],
    [],
  ],
  [
    'a conflict leaves no side, and nothing has changed for certain',
    [
      said('a', 'lavrov', '2026-01-01', 'oppose'),
      said('b', 'lavrov', '2026-01-02', 'oppose'),
      said('c', 'lavrov', '2026-01-02', 'support'),
      said('d', 'lavrov', '2026-01-03', 'neutral'),
    ],
    [],
  ],
  [
    'a side that cannot be told is stepped over',
    [
      said('a', 'lavrov', '2026-01-01', 'oppose'),
      said('b', 'lavrov', '2026-01-02', 'unclear'),
      said('c', 'lavrov', '2026-01-02', 'oppose'),
      said('d', 'lavrov', '2026-01-03', 'unclear'),
    ],
    [['2026-01-01', 'unchanged', '2026-01-02']],
  ],
  [
    'another actor’s claims do not count',
    [said('a', 'lavrov', '2026-01-01', 'oppose'), said('b', 'zelensky', '2026-01-02', 'support')],
    [],
  ],
];

test.each(rows)('%s', (_, claims, moves) => {
  expect(kindsOf(...claims)).toEqual(moves);
});

test('a conflict and what has no place in time are kept', () => {
  const claims = [
    said('a', 'lavrov', '2026-01-02', 'oppose'),
    said('b', 'lavrov', '2026-01-02', 'support'),
    said('c', 'lavrov', '2026-01', 'support'),
    said('d', 'lavrov', '', 'support'),
  ];
  const history = historyOf(findHistories(corpusOf(...claims)), actorId.parse('lavrov'), position);
  expect(history?.steps.map(({ date, place, claims: own }) => [date, place, own.length])).toEqual([['2026-01-02', null, 2]]);
  expect(history?.unordered.map(({ claim }) => claim.id)).toEqual(['d', 'c'].map(sampleClaimId));
});

test('where an actor never spoke on a position there is no history', () => {
  expect(
    historyOf(findHistories(corpusOf(said('a', 'lavrov', '2026-01-01', 'oppose'))), actorId.parse('zelensky'), position),
  ).toBeUndefined();
});

test('persons fold into the state that they spoke for at the date, and only then', () => {
  const corpus = corpusOf(
    said('a', 'ukraine', '2018-01-01', 'oppose'),
    said('b', 'zelensky', '2019-01-01', 'neutral'),
    said('c', 'zelensky', '2026-01-01', 'support'),
  );
  const zelensky = corpus.actorById.get(actorId.parse('zelensky'));
  zelensky?.speaksFor.push({ actor: actorId.parse('ukraine'), from: '2019-05-20' });
  expect(findChanges(corpus, findHistories(corpus)).map(({ actor, kind }) => [actor.id, kind])).toEqual([['zelensky', 'hardened']]);
  // Of the folded history the one contrary claim of 2018 stands against the one of 2026: no move is named.
  expect(findChanges(corpus, findHistories(corpus, 'folded'))).toEqual([]);
  const more = corpusOf(
    said('a', 'ukraine', '2018-01-01', 'oppose'),
    said('c', 'ukraine', '2026-01-01', 'support'),
    said('d', 'ukraine', '2026-02-01', 'support'),
  );
  expect(findChanges(more, findHistories(more)).map(({ actor, kind }) => [actor.id, kind])).toEqual([['ukraine', 'reversed']]);
  expect(findHistories(corpus, 'folded').map(({ actor }) => actor.id)).toEqual(['ukraine', 'zelensky']);
});
