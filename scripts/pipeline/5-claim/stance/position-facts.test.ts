import { expect, test } from 'vitest';
import { position } from '../../../../src/schema/index.ts';
import { readTitle } from '../words/reading.ts';
import { isEnding } from './is-ending.ts';
import { makePositionFacts } from './position-facts.ts';
import { readPositionText } from './read-position-text.ts';

test.each([
  ['The pool stays open', 1],
  ['Night trains run', 1],
  ['Commuters are exempt from the toll', 1],
  ['A levy on sugar is introduced', 1],
  ['The pool closes', -1],
  ['No quarry opens on the ridge', -1],
  ['The ban on hunting is lifted', -1],
  ['Latin is no longer compulsory', -1],
  ['The sluices remain shut', -1],
  ['Orland removes the tariffs', -1],
  ['The pilots call off their walkout', -1],
])('%s points %i', (text, expected) => {
  expect(readPositionText(text).direction).toBe(expected);
});

const facts = (rest: { text: string; matter?: string; direction?: 'for' | 'against' }): ReturnType<typeof makePositionFacts> =>
  makePositionFacts(position.parse({ id: 'own', label: 'Own', keywords: [['own']], ...rest }));

test.each([
  ['a matter that is the end itself', { text: 'The army leaves the valleys', matter: 'the withdrawal of the army' }, 1],
  ['a matter that is ended', { text: 'The army leaves the valleys', matter: 'the army in the valleys' }, -1],
  ['what the author says', { text: 'The pool closes', direction: 'for' as const }, 1],
])('direction: %s', (_, own, expected) => {
  expect(facts(own).direction).toBe(expected);
});

test.each([
  ['The bishop resigns', 'stay', true],
  ['The bishop resigns', 'quit', false],
  ['Latin is compulsory', 'optional', true],
  ['The pool stays open', 'close', true],
  ['The pool stays open', 'keep', false],
  ['A toll is paid', 'stay', false],
])('of “%s”, “%s” is the contrary: %s', (text, word, expected) => {
  expect(facts({ text }).contrary.has(word)).toBe(expected);
});

test.each([
  ['ban on cod fishing', true],
  ['cod ban', true],
  ['without us', true],
  ['closing date', true],
  ['death penalty', false],
  ['cod fishing', false],
])('“%s” names an end: %s', (phrase, expected) => {
  expect(isEnding(readTitle(phrase))).toBe(expected);
});
