import { expect, test } from 'vitest';
import { sourceInSentence } from './name-in-sentence.ts';

test.each([
  ['Some countries', 'some countries'],
  ['An official', 'an official'],
  ['Others', 'others'],
  ['Somerset council', 'Somerset council'],
  ['Anna', 'Anna'],
  ['the official', 'the official'],
])('%s reads "%s"', (words, expected) => {
  expect(sourceInSentence(words)).toBe(expected);
});
