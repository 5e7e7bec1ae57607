import { expect, test } from 'vitest';
import type { Certainty } from '../../schema/index.ts';
import { basisNote, isConcluded, isUnchecked, stanceBasis, stanceConfidence, strongestCertainty } from './stance-basis.ts';

const reviewer = { reviewer: 'Ada Norde' };
const reader = 'pier-9b';

test.each([
  [{ certainty: 'stated' }, undefined, 'stated in the words, not checked', ' (stance unchecked)'],
  [{ certainty: 'inferred' }, undefined, 'inferred, not checked', ' (stance unchecked, inferred)'],
  [{ certainty: 'read', reader }, undefined, 'read by pier-9b, not checked', ' (stance unchecked, read by pier-9b)'],
  [{ certainty: 'read' }, undefined, 'read by a language model, not checked', ' (stance unchecked, read by a language model)'],
  [{ certainty: 'confirmed' }, undefined, 'confirmed by an editor', ''],
  [{ certainty: 'confirmed' }, reviewer, 'confirmed by Ada Norde', ''],
  [{ certainty: 'confirmed', reader }, reviewer, 'read by pier-9b, confirmed by Ada Norde', ''],
] as const)('%o', (known, review, words, note) => {
  expect(stanceBasis(known, review)).toBe(words);
  expect(basisNote(known)).toBe(note);
});

test.each([
  ['confirmed', false, false],
  ['stated', true, false],
  ['read', true, true],
  ['inferred', true, true],
] as const)('%s: unchecked %s, concluded %s', (certainty, unchecked, concluded) => {
  expect([isUnchecked(certainty), isConcluded(certainty)]).toEqual([unchecked, concluded]);
});

test.each<[Certainty[], Certainty]>([
  [['inferred', 'read'], 'read'],
  [['read', 'stated', 'inferred'], 'stated'],
  [['stated', 'confirmed'], 'confirmed'],
  [['inferred'], 'inferred'],
])('%o together are %s', (several, together) => {
  expect(strongestCertainty(several)).toBe(together);
});

test.each([
  [0.84, '84 in 100 such stances are right'],
  [0.29, '29 in 100 such stances are right'],
  [undefined, ''],
])('a confidence of %s', (confidence, words) => {
  expect(stanceConfidence(confidence === undefined ? {} : { confidence })).toBe(words);
});
