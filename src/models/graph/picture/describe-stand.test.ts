import { expect, test } from 'vitest';
import type { SampleClaim } from '../../corpus/sample-corpus.fixture.ts';
import { countClaims, explainStand, nameStand } from './describe-stand.ts';
import { samplePicture } from './sample-picture.fixture.ts';

const on = 'troops-after-deal';
const actors = ['lavrov'];
const words = (kind: typeof nameStand, ...claims: Parameters<typeof samplePicture>): string | undefined => {
  const { data, stands } = samplePicture(...claims);
  return stands[0] && kind(data, stands[0]);
};
const dated: SampleClaim = { id: 'a', actors, date: '2026-02-04', takes: [[on, 'oppose']] };
const other: SampleClaim = { id: 'b', actors, date: '2026-01', takes: [[on, 'support']] };
const later: SampleClaim = { ...dated, id: 'e', date: '2026-02-05' };
const undated: SampleClaim = { id: 'c', actors, takes: [[on, 'oppose']] };

test.each<[string, SampleClaim[]]>([
  ['Sergey Lavrov, differs: look, 3 claims, newest 4 February 2026, 2 claims: opposes, 1 claim: supports', [dated, other, undated]],
  ['Sergey Lavrov, is unclear, 1 claim, date not known', [{ ...undated, takes: [[on, 'unclear']] }]],
  ['Sergey Lavrov, opposes, 3 claims, newest 5 February 2026, 1 claim: supports', [dated, later, other]],
  ['Sergey Lavrov, opposes, 1 claim, 4 February 2026', [dated]],
  ['Sergey Lavrov, opposes, 1 claim, date not known', [undated]],
])('a mark is named: %s', (name, claims) => {
  expect(words(nameStand, claims)).toBe(name);
});

const one = 'The stance is from one unchecked claim, stated in the words.';
const stated = 'The stance is stated in the words, not checked.';
test.each<[string, Parameters<typeof samplePicture>]>([
  [`Reported by The Gazette alone. ${one}`, [[undated]]],
  ['Reported by The Gazette alone. The stance is confirmed by an editor.', [[{ ...undated, takes: [[on, 'oppose', 'confirmed']] }]]],
  [`Reported by 2 outlets. ${stated}`, [[undated], [{ ...undated, id: 'd' }]]],
  [
    'Reported by The Gazette alone. The stance is from one unchecked claim, inferred.',
    [[{ id: 'a', actors, takes: [[on, 'oppose', 'inferred']] }]],
  ],
  ['Reported by The Gazette alone. The claims point both ways, so that no side is taken; not all were checked.', [[dated, other]]],
  [`Reported by The Gazette alone. ${stated} It reversed on 4 February 2026.`, [[dated, later, other]]],
  [`Reported by The Gazette alone. ${stated}`, [[dated, { ...dated, id: 'b', date: '2026-01-02' }]]],
  [`Reported by The Gazette alone. ${stated} Counted as 1.`, [[dated, { ...dated, id: 'b' }], [], { count: 'month' }]],
])('its looks are explained: %s', (explained, claims) => {
  expect(words(explainStand, ...claims)).toBe(explained);
});

test.each([
  [0, '0 claims'],
  [1, '1 claim'],
  [12, '12 claims'],
])('%i', (count, written) => {
  expect(countClaims(count)).toBe(written);
});
