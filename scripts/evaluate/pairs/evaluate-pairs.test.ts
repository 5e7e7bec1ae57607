import { expect, test } from 'vitest';
import type { ClaimSet, ShortClaim } from './claim-set.ts';
import { scorePairs } from './evaluate-pairs.ts';

const claim = (content: string, said = '2026-03-03'): ShortClaim => ({
  actor: 'vane',
  said,
  published: '2026-03-03',
  outlet: 'gazette',
  form: 'direct',
  positions: {},
  content,
  source: 'Ada Vane',
});

const QUOTE = 'Nobody digs up the spawning grounds of my herring';
const makeSet = (pairs: ClaimSet['pairs'], held = false): ClaimSet => ({
  subject: held ? 'held' : 'open',
  held,
  actors: [{ id: held ? 'vane-2' : 'vane', name: 'Ada Vane', kind: 'person', speaksFor: [] }],
  positions: [{ id: held ? 'q' : 'p', text: 'Herring are left alone' }],
  claims: Object.fromEntries(
    Object.entries({
      a: claim(QUOTE),
      b: claim(QUOTE),
      c: claim('Fares on the night boat double by Easter'),
      d: claim(QUOTE, '2026-05-03'),
    }).map(([name, short]) => [name, { ...short, actor: held ? 'vane-2' : 'vane' }]),
  ),
  pairs,
});

test.each<[string, ClaimSet['pairs'], { right: number; joined: number; found: number; same: number; traps: number }]>([
  ['a pair joined as it should be', [['a', 'b', true, '-']], { right: 1, joined: 1, found: 1, same: 1, traps: 0 }],
  ['a pair joined that is two utterances', [['b', 'a', false, '-']], { right: 0, joined: 1, found: 0, same: 0, traps: 1 }],
  ['a pair joined that is not listed', [['a', 'd', false, '-']], { right: 0, joined: 1, found: 0, same: 0, traps: 1 }],
  [
    'a pair missed',
    [
      ['a', 'b', true, '-'],
      ['a', 'c', true, '-'],
    ],
    { right: 1, joined: 1, found: 1, same: 2, traps: 0 },
  ],
])('%s', (_, pairs, expected) => {
  const { precision, recall, traps } = scorePairs([makeSet(pairs)], () => true);
  expect({ right: precision.hits, joined: precision.of, found: recall.hits, same: recall.of, traps }).toEqual(expected);
});

test('figures are of the chosen sets, mistakes name their claims', () => {
  const figures = scorePairs([makeSet([['a', 'b', true, '-']]), makeSet([['a', 'b', false, 'told apart']], true)], ({ held }) => held);
  expect(figures.precision).toEqual({ hits: 0, of: 1 });
  expect(figures.wrong).toEqual([{ kind: 'joined', subject: 'held', first: 'a', second: 'b', why: 'told apart' }]);
});
