import { expect, test } from 'vitest';
import { clauseOf } from '../words-of.fixture.ts';
import { beginsSharedCue, isOtherHalf, isOtherSpeaker, isOtherWord, isOwnOfficer } from './begins-speaker.ts';

/** A sentence with `|` before the word that is looked at and `^` before the first word of what is said. */
const read = (marked: string) => {
  const clause = clauseOf(marked.replace(/[|^]/g, ''));
  const at = (mark: string): number => {
    const [before = ''] = marked.split(mark);
    const offset = before.replace(/[|^]/g, '').length;
    return clause.passage.words.findIndex(({ span }) => span.start >= offset);
  };
  return { words: clause.passage.words, context: clause.context, at: at('|'), from: at('^') };
};

test.each([
  ['Vane said ^fares rise|, noting that boats are full.', true],
  ['Vane said ^fares rise |and stressed that boats are full.', true],
  ['Vane said ^fares rise|, and in May wrote that boats are full.', true],
  ['Vane said ^he would stand |and expected to win.', false],
  ['Vane said ^they must act |and agree on it.', false],
  ['Vane said ^fares rise|, including those of Moss.', false],
  ['Vane said ^fares rise |and boats are full.', false],
])('%s another cue of the same speaker: %s', (marked, expected) => {
  const { words, at, context, from } = read(marked);
  expect(beginsSharedCue(words, at, context, from)).toBe(expected);
});

test.each([
  ['Vane promised ^a review|, and the council vowed to block it.', true],
  ['Vane promised ^a review|, but Cole rejected it.', true],
  ['Vane promised ^a review|, and the council left.', false],
  ['Vane promised ^a review|, a toll and a ferry.', false],
])('%s another speaker: %s', (marked, expected) => {
  const { words, at, context } = read(marked);
  expect(isOtherSpeaker(words, at, context)).toBe(expected);
});

test.each([
  ['Vane says ^fares are high |– but Cole says they are low.', true],
  ['Vane says ^fares are high, |while Cole says they are low.', true],
  ['Vane says ^fares are high |– and boats are full.', false],
])('%s another half of the sentence: %s', (marked, expected) => {
  const { words, at, context } = read(marked);
  expect(isOtherHalf(words, at, context)).toBe(expected);
});

test.each([
  ['The firm said ^it would sue|, and its president, Ada Vane, called it wrong.', true],
  ['The firm said ^it would sue|, and its president called it wrong.', false],
])('%s an officer of the speaker: %s', (marked, expected) => {
  const { words, at, context } = read(marked);
  expect(isOwnOfficer(words, at, context)).toBe(expected);
});

test.each([
  ['Vane backed ^the toll as |the police said it would help.', true],
  ['Vane backed ^the toll as |the police left the town.', false],
])('%s the word of another: %s', (marked, expected) => {
  const { words, at, context } = read(marked);
  expect(isOtherWord(words, at, context)).toBe(expected);
});
