import { expect, test } from 'vitest';
import { isContentWord, stemOf, toTerm } from './terms.ts';

test.each([
  ['harbour', true],
  ['closed', true],
  ['not', true],
  ['nor', true],
  ['never', true],
  ['40', true],
  ['the', false],
  ['said', false],
  ['will', false],
  ["it's", false],
])('“%s” is a content word: %j', (key, expected) => {
  expect(isContentWord({ key })).toBe(expected);
});

test.each([
  ['harbours', 'harbour'],
  ["harbour's", 'harbour'],
  ['harbour’s', 'harbour'],
  ['closing', 'closed'],
  ['ferries', 'ferry'],
])('%s and %s have one stem', (a, b) => expect(stemOf(a)).toBe(stemOf(b)));

test.each([
  ['harbour', 'harvest'],
  ['ferry', 'fern'],
])('%s and %s have two', (a, b) => expect(stemOf(a)).not.toBe(stemOf(b)));

test.each(['quay', 'zzyzx', 'порт', '🙂', ''])('“%s” has no synonym: its term is its stem, twice asked the same', (word) => {
  expect(toTerm(word)).toBe(stemOf(word));
  expect(toTerm(word)).toBe(stemOf(word));
});
