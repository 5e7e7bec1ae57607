import { expect, test } from 'vitest';
import { passageOf, spell } from '../words-of.fixture.ts';
import { nounPhraseAfter, withModifier } from './noun-phrase-after.ts';

test.each([
  ['the harbour master said', 'the harbour master'],
  ['Vane, the mayor, said', 'Vane'],
  ['Norway, Iceland and the Faroes said', 'Norway'],
  ['a member of the council for fisheries said', 'a member of the council for fisheries'],
  ['the mother-of-three said', 'the mother-of-three'],
  ['the town’s oldest skipper said', 'the town’s oldest skipper'],
  ['Vane (Moss) said', 'Vane (Moss)'],
  ['Radio 4’s Today programme said', 'Radio 4’s Today programme'],
  ['Vane on Monday said', 'Vane'],
  ['the man who said', 'the man'],
  ['to Vane said', ''],
  ['quickly said', ''],
  ['he said', 'he'],
  ['four in ten said', 'four in ten'],
  ['both sides said', 'both sides'],
  ['Vane and he said', 'Vane and he'],
  ['Ms. Vane of Moss said', 'Ms. Vane of Moss'],
  ['the plan that said', 'the plan'],
  ['crews in the fjord said', 'crews in the fjord'],
])('%s: %s', (text, expected) => {
  const passage = passageOf(text);
  expect(spell(passage, nounPhraseAfter(passage.words, 0, passage.words.length))).toBe(expected);
});

test.each([
  ['a report by the council said', 'a report by the council'],
  ['an aide to Vane said', 'an aide to Vane'],
  ['a book about the ferry said', 'a book about the ferry'],
  ['Vane to Cole said', 'Vane'],
  ['a report said', 'a report'],
  ['a report “by the council” said', 'a report'],
])('with its modifier: %s', (text, expected) => {
  const passage = passageOf(text);
  const phrase = nounPhraseAfter(passage.words, 0, passage.words.length) ?? { start: 0, end: 0 };
  expect(spell(passage, withModifier(passage.words, phrase, passage.words.length))).toBe(expected);
});
