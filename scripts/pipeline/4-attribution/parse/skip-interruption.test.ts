import { expect, test } from 'vitest';
import { skipInterruptions, skipTime } from './skip-interruption.ts';
import { passageOf, spell } from './words-of.fixture.ts';

test.each([
  ['on Monday that it rains', 'on Monday', 'on Monday'],
  ['last week that it rains', 'last week', 'last week'],
  ['in an interview with the Post on Friday that it rains', '', 'in an interview with the Post on Friday'],
  ['late Friday that it rains', 'late Friday', 'late Friday'],
  ['in the past that it rains', 'in the past', 'in the past'],
  ['over the coming weeks that it rains', 'over the coming weeks', 'over the coming weeks'],
  ['repeatedly that it rains', 'repeatedly', 'repeatedly'],
  ['to the council at the pier that it rains', '', 'to the council at the pier'],
  ['that it rains', '', ''],
  ['not that it rains', '', ''],
  ['it rains', '', ''],
  ['since May that it rains', 'since May', 'since May'],
  ['for the first time that it rains', 'for the first time', 'for the first time'],
  ['how it rains', '', ''],
  ['before the vote on the toll that it rains', '', 'before the vote on the toll'],
])('%s: time “%s”, with place and hearer “%s”', (text, time, all) => {
  const passage = passageOf(text);
  const { words } = passage;
  expect(spell(passage, { start: 0, end: skipTime(words, 0, words.length) })).toBe(time);
  expect(spell(passage, { start: 0, end: skipInterruptions(words, 0, words.length).at(-1) ?? 0 })).toBe(all);
});
