import { expect, test } from 'vitest';
import { toTerm } from '../../language/en/words/terms.ts';
import { englishShare } from './word-rarity.ts';

test('common words have a larger share of English than rare ones, and unknown ones a small one', () => {
  const shares = ['people', 'herring', 'zzyzx'].map((word) => englishShare(toTerm(word)));
  expect(shares).toEqual(shares.toSorted((a, b) => b - a));
  expect(shares[2]).toBeGreaterThan(0);
});
