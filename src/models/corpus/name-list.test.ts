import { expect, test } from 'vitest';
import { countOf, nameInSentence, nameList, sourceInSentence } from './name-list.ts';

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

test.each([
  [[], ''],
  [['Germany'], 'Germany'],
  [['Germany', 'Italy'], 'Germany and Italy'],
  [['Germany', 'Italy', 'Spain'], 'Germany, Italy and Spain'],
])('%j reads "%s"', (names, text) => {
  expect(nameList(names)).toBe(text);
});

test.each([
  [0, 'claim', undefined, '0 claims'],
  [1, 'claim', undefined, '1 claim'],
  [2, 'story', 'stories', '2 stories'],
])('%i %s', (count, one, many, text) => {
  expect(countOf(count, one, many)).toBe(text);
});

test.each([
  [{ name: 'The Town' }, 'The Town'],
  [{ name: 'United States', nameInSentence: 'the United States' }, 'the United States'],
])('%j inside a sentence', (actor, name) => expect(nameInSentence(actor)).toBe(name));
