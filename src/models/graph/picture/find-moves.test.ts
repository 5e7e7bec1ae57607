import { expect, test } from 'vitest';
import type { SampleClaim } from '../../corpus/sample-corpus.fixture.ts';
import { findMoves } from './find-moves.ts';
import { samplePicture } from './sample-picture.fixture.ts';

const on = 'troops-after-deal';
type Said = readonly [date: string, ...takes: NonNullable<SampleClaim['takes']>[number][1][]];
const foundIn = (claims: readonly SampleClaim[]) => {
  const { data } = samplePicture(claims);
  return findMoves(
    data.claims,
    data.positions.findIndex(({ id }) => id === on),
  );
};
const movesOf = (...said: Said[]): string[] => {
  const claims = said.map(([date, ...stances], index): SampleClaim => {
    const id = 'abcdef'[index] ?? '';
    return { id, actors: ['lavrov'], date, takes: stances.map((stance) => [on, stance]) };
  });
  return foundIn(claims).map(({ kind, from, to }) => `${from.claim.said} ${kind} ${to.claim.said}`);
};

test.each<[string, Said[], string[]]>([
  [
    'to the other side, by two statements that agree',
    [
      ['2026-01-10', 'support'],
      ['2026-02-04', 'oppose'],
      ['2026-02-05', 'oppose'],
    ],
    ['2026-01-10 reversed 2026-02-04', '2026-02-04 unchanged 2026-02-05'],
  ],
  [
    'and by one alone it is none',
    [
      ['2026-01-10', 'support'],
      ['2026-02-04', 'oppose'],
    ],
    [],
  ],
  [
    'a condition softens, its loss hardens',
    [
      ['2026-01-10', 'support'],
      ['2026-02-04', 'conditional'],
      ['2026-03-01', 'support'],
    ],
    ['2026-01-10 softened 2026-02-04', '2026-02-04 hardened 2026-03-01'],
  ],
  [
    'the same again is said to be unchanged',
    [
      ['2026-01-10', 'oppose'],
      ['2026-02-04', 'oppose'],
    ],
    ['2026-01-10 unchanged 2026-02-04'],
  ],
  ['one date is no move', [['2026-01-10', 'support']], []],
  [
    'an undated claim is no end of a move',
    [
      ['', 'support'],
      ['2026-02-04', 'oppose'],
    ],
    [],
  ],
  [
    'dates that may be one moment have no order: the more exact one stays',
    [
      ['2026-02', 'support'],
      ['2026-02-04', 'oppose'],
    ],
    [],
  ],
  [
    'a date on which both sides are taken proves nothing',
    [
      ['2026-01-10', 'support'],
      ['2026-02-04', 'support', 'oppose'],
      ['2026-03-01', 'oppose'],
      ['2026-03-02', 'oppose'],
    ],
    ['2026-01-10 reversed 2026-03-01', '2026-03-01 unchanged 2026-03-02'],
  ],
])('%s', (_, said, moves) => {
  expect(movesOf(...said)).toEqual(moves);
});

test('what was said on another position moves nothing', () => {
  const claims: SampleClaim[] = [
    { id: 'a', actors: ['lavrov'], date: '2026-01-10', takes: [['talk', 'support']] },
    { id: 'b', actors: ['lavrov'], date: '2026-02-04', takes: [[on, 'oppose']] },
  ];
  expect(foundIn(claims)).toEqual([]);
});
