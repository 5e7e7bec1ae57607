import { expect, test } from 'vitest';
import { readTitle } from '../words/reading.ts';
import { findAnaphor, findPronouns, isFragment, pointsBack, withoutNaming } from './anaphor.ts';

const keys = (words: readonly { key: string }[]): string => words.map(({ key }) => key).join(' ');

test.each([
  ['it', 'whole it'],
  ['the idea', 'whole idea'],
  ['such a toll', 'whole toll'],
  ['this is unacceptable', 'partly this'],
  ['That would be a mistake', 'partly that'],
  ['the plan would ruin the town', 'partly plan'],
  ['the harbour plan would ruin the town', 'partly plan'],
  ['any such delay would ruin the town', 'partly delay'],
  ['they will never do so', 'partly do'],
  ['it is wrong', 'partly it'],
  // its own plan, or another one
  ['a new plan would help the town', undefined],
  ['the other plan would help the town', undefined],
  ['the plan for a canal is wrong', undefined],
  ['the idea of a toll is wrong', undefined],
  // bound in its own sentence
  ['we must keep this from being undone', undefined],
  ['that country is safe', undefined],
  ['it rained', undefined],
])('%s points back: %s', (text, expected) => {
  const found = findAnaphor(readTitle(text), false);
  expect(found && `${found.reach} ${keys(found.words)}`).toBe(expected);
});

test('an "it" that opens a statement is its speaker where that is said', () => {
  expect(findAnaphor(readTitle('it is ready'), true)).toBeUndefined();
});

test.each([
  ['we oppose it', 'it'],
  ['its construction must stop', 'its'],
  ['its mayor must stop', ''],
  ['this is wrong and we said so', 'this'],
  ['this plan is wrong', ''],
  ['we hope that it comes', 'it'],
])('pronouns that may stand for a thing in %s: %s', (text, expected) => {
  expect(keys(findPronouns(readTitle(text)))).toBe(expected);
});

test.each([
  ['such guarantees are needed', 'guarantees', true],
  ['the security guarantees are needed', 'guarantees', true],
  ['guarantees are needed', 'guarantees', false],
  ['a guarantee is needed for the town', 'guarantee', false],
])('%s points back by %s: %s', (text, named, expected) => {
  const words = readTitle(text);
  expect(pointsBack(words, new Set(words.filter(({ key }) => key === named)))).toBe(expected);
});

test.each([
  ['what she called “a brave decision”', 'the brave decision'],
  ['what they describe as a scandal', 'the scandal'],
  ['what matters is the toll', 'what matters is the toll'],
])('%s is read as %s', (text, expected) => {
  expect(keys(withoutNaming(readTitle(text)))).toBe(expected);
});

test.each([
  ['With quite understandable consequences', true],
  ['It has consequences', false],
])('%s goes on with what stands before: %s', (text, expected) => {
  expect(isFragment(readTitle(text))).toBe(expected);
});
