import { expect, test } from 'vitest';
import type { SampleClaim } from '../../corpus/sample-corpus.fixture.ts';
import { defaultState } from '../picture/graph-state.ts';
import { makePicture } from '../picture/make-picture.ts';
import { samplePicture } from '../picture/sample-picture.fixture.ts';
import { syntheticGraph } from '../picture/synthetic-graph.fixture.ts';
import { type LaneBand, makeLanes } from './make-lanes.ts';

const on = 'troops-after-deal';
const lanesOf = (claims: readonly SampleClaim[]) => {
  const { data, picture } = samplePicture(claims);
  return makeLanes(picture, data, 0).map(({ position, groups }) => ({
    position: data.positions[position]?.id,
    groups: groups.map(({ side, lanes }) => `${side}: ${lanes.map(({ stand }) => data.actors[stand.actor]?.id).join(', ')}`),
  }));
};

test('lanes stand by side, and on each side who spoke last comes first, the undated by their reports', () => {
  expect(
    lanesOf([
      { id: 'a', actors: ['lavrov'], date: '2026-01-10', takes: [[on, 'oppose']] },
      { id: 'b', actors: ['zelensky'], date: '2026-02-04', takes: [[on, 'oppose']] },
      { id: 'c', actors: ['ukraine'], takes: [[on, 'oppose']] },
      { id: 'd', actors: ['ukraine'], date: '2025-02-04', takes: [['talk', 'support']] },
      { id: 'e', actors: ['lavrov'], date: '2025-02-04', takes: [['talk', 'oppose']] },
    ]),
  ).toEqual([
    { position: 'talk', groups: ['support: ukraine', 'oppose: lavrov'] },
    { position: on, groups: ['oppose: ukraine, zelensky, lavrov'] },
  ]);
});

type Said = readonly [id: string, date: string, stance: 'support' | 'oppose' | 'conditional'];
const laneOf = (...said: Said[]) => {
  const claims = said.map(([id, date, stance]): SampleClaim => ({ id, actors: ['lavrov'], date, takes: [[on, stance]] }));
  const { data, picture } = samplePicture(claims);
  return makeLanes(picture, data, 0)[0]?.groups[0]?.lanes[0];
};

test.each<[string, Said[], string[], string[]]>([
  [
    'from old to new, those without a date first',
    [
      ['a', '2026-02-04', 'oppose'],
      ['b', '', 'oppose'],
      ['c', '2025-02', 'oppose'],
    ],
    ['', '2025-02', '2026-02-04'],
    ['unchanged'],
  ],
  [
    'a move that is proved by two later statements',
    [
      ['a', '2025-02-04', 'oppose'],
      ['b', '2026-01-04', 'support'],
      ['c', '2026-02-04', 'support'],
    ],
    ['2025-02-04', '2026-01-04', '2026-02-04'],
    ['reversed', 'unchanged'],
  ],
  [
    'claims that point both ways prove no move',
    [
      ['a', '2025-02-04', 'oppose'],
      ['b', '2026-01-04', 'support'],
    ],
    ['2025-02-04', '2026-01-04'],
    [],
  ],
])('%s', (_, said, dates, moves) => {
  const lane = laneOf(...said);
  expect(lane?.statements.map(({ claim }) => claim.said)).toEqual(dates);
  expect(lane?.moves.map(({ kind }) => kind)).toEqual(moves);
});

const data = syntheticGraph(200, 6, 1500);
const picture = makePicture(data, defaultState);
const count = (bands: readonly LaneBand[], of: 'lanes' | 'folded'): number =>
  bands.flatMap(({ groups }) => groups.map((group) => group[of].length)).reduce((sum, next) => sum + next, 0);
const all = picture.bands.reduce((sum, { stands }) => sum + stands.length, 0);

test.each([0, 5, 30, 60, 200])('of two hundred actors at most %i lanes are open (0: all), and no stand is lost', (limit) => {
  const bands = makeLanes(picture, data, limit);
  const open = count(bands, 'lanes');
  expect(open + count(bands, 'folded')).toBe(all);
  if (limit === 0) expect(open).toBe(all);
  else expect(open).toBeLessThanOrEqual(limit);
});

test('reports of one statement are one mark', () => {
  const statements = makeLanes(picture, data, 0).flatMap(({ groups }) =>
    groups.flatMap(({ lanes }) => lanes.flatMap((lane) => lane.statements)),
  );
  for (const { claims } of statements) expect(new Set(claims.map(({ statement }) => statement)).size).toBe(1);
  const claims = picture.bands.flatMap(({ stands }) => stands.flatMap((stand) => stand.claims));
  expect(statements.flatMap((one) => one.claims)).toHaveLength(claims.length);
  expect(statements.length).toBeLessThan(claims.length);
});

test('together all positions are one band', () => expect(makeLanes(picture, data, 0, true)).toHaveLength(1));
