import { expect, test } from 'vitest';
import { actorId, claimId, positionId } from '../../../schema/index.ts';
import { makeUrls } from '../../site/urls.ts';
import { sideOrder } from '../../stands/decide-side.ts';
import { dashOf, pathThrough, proofOf, stanceColour } from './drawing.ts';

test.each<[[number, number][], string]>([
  [
    [
      [0, 0],
      [10, 2.5],
    ],
    'M0,0L10,2.5',
  ],
  [
    [
      [1.26, -0.04],
      [2, 3],
      [4, 5],
    ],
    'M1.3,0L2,3L4,5',
  ],
  [
    [
      [3, 3],
      [3, 3],
    ],
    'M3,3L3,3',
  ],
  [[], ''],
])('%j', (points, path) => {
  expect(pathThrough(...points)).toBe(path);
});

test('no two sides have the same line, and each has a colour of its own', () => {
  expect(new Set(sideOrder.map((one) => JSON.stringify(dashOf(one)))).size).toBe(sideOrder.length);
  expect(new Set(sideOrder.map(stanceColour)).size).toBe(sideOrder.length);
});

const claims = ['aaaaaaaaaa', 'bbbbbbbbbb'].map((id) => ({ id: claimId.parse(id) }));
test.each([
  [1, '/claims/aaaaaaaaaa/'],
  [2, '/actors/lavrov/#position-troops-now'],
])('of %i claims the proof is at %s', (count, address) => {
  expect(proofOf(makeUrls('/'), actorId.parse('lavrov'), positionId.parse('troops-now'), claims.slice(0, count))).toBe(address);
});
