import { expect, test } from 'vitest';
import { type SampleClaim, sampleClaimId } from '../../corpus/sample-corpus.fixture.ts';
import type { Selection } from './graph-state.ts';
import { listProofs } from './list-proofs.ts';
import { samplePicture } from './sample-picture.fixture.ts';

const on = 'troops-after-deal';
const claims: SampleClaim[] = [
  { id: 'a', actors: ['lavrov'], date: '2026-01-10', takes: [[on, 'support', 'confirmed']] },
  { id: 'b', actors: ['lavrov', 'ukraine'], date: '2026-02-04', takes: [[on, 'oppose', 'confirmed']] },
  { id: 'c', actors: ['ukraine'], takes: [['talk', 'support']] },
  { id: 'd', actors: ['zelensky'], date: '2026-02-01', takes: [['troops-now', 'neutral']] },
];
const proofs = (selection: Selection, settings = {}) => {
  const { picture, data, drawing } = samplePicture(claims, [], settings);
  const found = listProofs(picture, data, selection, drawing.urls);
  return found && [found.title, ...found.groups.map(({ title, claims: own }) => `${title} [${own.map(({ id }) => id[0]).join(' ')}]`)];
};

test.each<[Selection, string[]]>([
  [{ kind: 'stand', actor: 'lavrov', position: on }, ['Sergey Lavrov on “After a deal”', 'opposes: Troops come after a deal [b a]']],
  [{ kind: 'actor', actor: 'ukraine' }, ['Ukraine', 'supports: All talk [c]', 'opposes: After a deal [b]']],
  [{ kind: 'position', position: on }, ['Troops come after a deal', 'Sergey Lavrov opposes [b a]', 'Ukraine opposes [b]']],
  [
    { kind: 'pair', actor: 'lavrov', other: 'ukraine' },
    ['Sergey Lavrov and Ukraine', 'Sergey Lavrov opposes: After a deal [b a]', 'Ukraine opposes: After a deal [b]'],
  ],
  [
    { kind: 'move', actor: 'lavrov', position: on, from: sampleClaimId('a'), to: sampleClaimId('b') },
    ['Sergey Lavrov on “After a deal”: reversed', 'From: supports, 10 January 2026 [a]', 'To: opposes, 4 February 2026 [b]'],
  ],
])('the claims behind %j', (selection, listed) => {
  expect(proofs(selection)).toEqual(listed);
});

test.each<[Selection, string]>([
  [{ kind: 'actor', actor: 'zelensky' }, 'Volodymyr Zelensky'],
  [{ kind: 'stand', actor: 'lavrov', position: on }, 'Sergey Lavrov on “After a deal”'],
  [{ kind: 'move', actor: 'lavrov', position: on, from: sampleClaimId('a'), to: sampleClaimId('b') }, 'Sergey Lavrov on “After a deal”'],
  [{ kind: 'pair', actor: 'lavrov', other: 'ukraine' }, 'Sergey Lavrov and Ukraine'],
])('what the settings leave nothing of is said to be empty: %j', (selection, name) => {
  expect(proofs(selection, { from: '2030-01-01', undated: false })).toEqual([`${name}: nothing within these settings`]);
});

test.each<Selection>([
  { kind: 'actor', actor: 'nobody' },
  { kind: 'position', position: 'nothing' },
  { kind: 'stand', actor: 'lavrov', position: 'nothing' },
  { kind: 'pair', actor: 'lavrov', other: 'nobody' },
  { kind: 'move', actor: 'nobody', position: on, from: 'aaaaaaaaaa', to: 'baaaaaaaaa' },
])('who or what the graph does not know selects nothing: %j', (selection) => {
  expect(proofs(selection)).toBeNull();
});
