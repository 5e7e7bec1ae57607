import { expect, test } from 'vitest';
import { isAbbreviation, STARTERS } from './abbreviation-lexicon.ts';

test.each<[word: string, following: string, expected: boolean]>([
  ['Mr.', 'Vane', true],
  ['Ill.', 'today', true],
  ['Gov.', 'Okafor', true],
  ['Sept.', '3', true],
  ['vs.', 'Lund', true],
  ['No.', '10', true],
  ['no.', '10', true],
  ['Nos.', '3', true],
  // Words that look like one, and are the end of a sentence.
  ['ill.', 'The', false],
  ['No.', 'We', false],
  ['no.', 'It', false],
  ['No.', '', false],
  ['sat.', 'The', false],
  ['harbour.', 'The', false],
  ['.', 'The', false],
])('“%s” before “%s”: %j', (word, following, expected) => {
  expect(isAbbreviation(word, following)).toBe(expected);
});

test.each([
  ['the', true],
  ['however', true],
  ['harbour', false],
  ['The', false],
])('“%s” begins a sentence more often than not: %j', (word, expected) => expect(STARTERS.has(word)).toBe(expected));
