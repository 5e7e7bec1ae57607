import { expect, test } from 'vitest';
import type { SampleClaim } from '../../corpus/sample-corpus.fixture.ts';
import type { CountRule } from './graph-state.ts';
import { makePictureStand } from './make-picture-stand.ts';
import { samplePicture } from './sample-picture.fixture.ts';

const on = 'troops-after-deal';
const actors = ['lavrov'];
const standOf = (gazette: readonly SampleClaim[], herald: readonly SampleClaim[] = [], rule: CountRule = 'claim') => {
  const { claims, positions } = samplePicture(gazette, herald).data;
  return makePictureStand(
    0,
    positions.findIndex(({ id }) => id === on),
    claims,
    rule,
  );
};

test.each<[string, SampleClaim[], string]>([
  [
    'the newest dated claim does not count alone',
    [
      { id: 'a', actors, date: '2026-01-10', takes: [[on, 'oppose']] },
      { id: 'b', actors, date: '2026-02-10', takes: [[on, 'support', 'inferred']] },
    ],
    'differs stated',
  ],
  [
    'two later ones do',
    [
      { id: 'a', actors, date: '2026-01-10', takes: [[on, 'oppose']] },
      { id: 'b', actors, date: '2026-02-10', takes: [[on, 'support', 'inferred']] },
      { id: 'c', actors, date: '2026-02-10', takes: [[on, 'support', 'inferred']] },
    ],
    'support inferred',
  ],
  [
    'who takes no side contradicts nobody',
    [
      { id: 'a', actors, takes: [[on, 'oppose']] },
      { id: 'b', actors, takes: [[on, 'oppose']] },
      { id: 'c', actors, date: '2020', takes: [[on, 'neutral']] },
    ],
    'oppose stated',
  ],
  [
    'the most do not outvote one',
    [
      { id: 'a', actors, takes: [[on, 'support']] },
      { id: 'b', actors, takes: [[on, 'oppose', 'inferred']] },
      { id: 'c', actors, takes: [[on, 'oppose', 'inferred']] },
    ],
    'differs stated',
  ],
  [
    'what differs is known as the best unchecked of it',
    [
      { id: 'a', actors, date: '2026-02-10', takes: [[on, 'oppose', 'inferred']] },
      { id: 'b', actors, date: '2026-02-10', takes: [[on, 'conditional', 'confirmed']] },
    ],
    'differs inferred',
  ],
  [
    'one stated claim makes the stance stated',
    [
      { id: 'a', actors, date: '2026-02-10', takes: [[on, 'oppose', 'inferred']] },
      { id: 'b', actors, date: '2026-02-10', takes: [[on, 'oppose']] },
    ],
    'oppose stated',
  ],
  [
    'what is taken on another position does not count',
    [
      {
        id: 'a',
        actors,
        date: '2026-02-10',
        takes: [
          ['talk', 'support'],
          [on, 'oppose', 'inferred'],
        ],
      },
    ],
    'oppose inferred',
  ],
])('%s', (_, claims, inForce) => {
  const { side, certainty, claims: all } = standOf(claims);
  expect(`${side} ${certainty}`).toBe(inForce);
  expect(all).toHaveLength(claims.length);
});

const said = (id: string, date: string): SampleClaim => ({ id, actors, date, takes: [[on, 'oppose']] });
test.each<[CountRule, SampleClaim[], number]>([
  ['claim', [said('a', '2026-02-03'), said('b', '2026-02-04')], 2],
  ['month', [said('a', '2026-02-03'), said('b', '2026-02-04')], 1],
  ['month', [said('a', '2026-01-31'), said('b', '2026-02-01')], 2],
  ['month', [said('a', ''), said('b', '')], 2],
  ['statement', [said('a', '2026-02-03'), said('b', '2026-02-03')], 2],
])('by %s %# claims count as so many', (rule, claims, count) => {
  expect(standOf(claims, [], rule).count).toBe(count);
});

test.each<[string, SampleClaim[], SampleClaim[], number | undefined]>([
  ['one outlet', [said('a', ''), said('b', '')], [], 0],
  ['two outlets', [said('a', '')], [said('b', '')], undefined],
])('alone is who reports all of it: %s', (_, gazette, herald, outlet) => {
  expect(standOf(gazette, herald).onlyOutlet).toBe(outlet);
});

test.each<[string, string | undefined, SampleClaim['takes']]>([
  ['the condition of the stance in force', 'if partners pay', [[on, 'conditional', 'stated', 'if partners pay']]],
  ['no condition where none was given', undefined, [[on, 'conditional']]],
])('%s', (_, condition, takes = []) => {
  expect(standOf([{ id: 'a', actors, date: '2026-02-10', takes }]).condition).toBe(condition);
});

test.each<[string, SampleClaim[], string | undefined]>([
  ['no claim gives one', [{ id: 'a', actors, date: '2026-01-10', takes: [[on, 'oppose']] }], undefined],
  [
    'of two reasons the newest on that side',
    [
      { id: 'a', actors, date: '2026-01-10', takes: [[on, 'oppose']], quote: 'no, because the roads are closed' },
      { id: 'b', actors, date: '2026-02-10', takes: [[on, 'oppose']], quote: 'no, because of the frost in May' },
      { id: 'c', actors, date: '2026-03-10', takes: [[on, 'oppose']], quote: 'no again' },
    ],
    'because of the frost in May',
  ],
  [
    'a reason for the other side is none',
    [
      { id: 'a', actors, date: '2026-01-10', takes: [[on, 'support']], quote: 'yes, because the roads are open' },
      { id: 'b', actors, date: '2026-02-10', takes: [[on, 'oppose']] },
      { id: 'c', actors, date: '2026-02-11', takes: [[on, 'oppose']] },
    ],
    undefined,
  ],
])('the reason shown with a side: %s', (_, claims, reason) => {
  expect(standOf(claims).reason).toBe(reason);
});
