import { expect, test } from 'vitest';
import type { Certainty } from '../../schema/index.ts';
import { basisNote, isUnchecked, stanceBasis, strongestCertainty } from './stance-basis.ts';

const reviewer = { reviewer: 'Ada Norde' };

test.each([
  [{ certainty: 'stated' }, undefined, 'stated in the words', '', false],
  [{ certainty: 'inferred' }, undefined, 'inferred from the context', ' (inferred)', true],
  [{ certainty: 'read', reader: 'pier-9b' }, undefined, 'read by pier-9b, not checked', ' (read by pier-9b, not checked)', true],
  [{ certainty: 'confirmed' }, reviewer, 'confirmed by Ada Norde', '', false],
  [{ certainty: 'confirmed', reader: 'pier-9b' }, reviewer, 'read by pier-9b, confirmed by Ada Norde', '', false],
] as const)('%o', (known, review, words, note, unchecked) => {
  expect(stanceBasis(known, review)).toBe(words);
  expect(basisNote(known)).toBe(note);
  expect(isUnchecked(known.certainty)).toBe(unchecked);
});

test.each<[Certainty[], Certainty]>([
  [['inferred', 'read'], 'read'],
  [['read', 'stated', 'inferred'], 'stated'],
  [['stated', 'confirmed'], 'confirmed'],
  [['inferred'], 'inferred'],
])('%o together are %s', (several, together) => {
  expect(strongestCertainty(several)).toBe(together);
});
