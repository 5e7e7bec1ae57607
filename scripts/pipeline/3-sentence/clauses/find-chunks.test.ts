import { expect, test } from 'vitest';
import { baseOf, wordsOf } from './clauses.fixture.ts';
import { findChunks } from './find-chunks.ts';
import { mendParts } from './mend-parts.ts';

/** The chunks of a sentence with their kinds, a verb with its form. */
const chunksOf = (sentence: string): string => {
  const words = mendParts(wordsOf(sentence), baseOf);
  return findChunks(words, [])
    .filter(({ kind }) => kind !== 'mark')
    .map(({ kind, from, to, verb, negator }) => {
      const own = words.slice(from, to).map(({ key }) => key);
      return `${own.join(' ')}/${verb ? [verb.form, verb.modal, verb.passive && 'passive', verb.perfect && 'perfect'].filter(Boolean).join(' ') : kind}${negator >= 0 ? ' not' : ''}`;
    })
    .join('; ');
};

test.each([
  // verbs and their forms
  ['They will not close it.', 'they/noun; will not close/finite will not; it/noun'],
  ['It must be closed.', 'it/noun; must be closed/finite must passive'],
  ['It has been closed.', 'it/noun; has been closed/finite passive perfect'],
  ['They want to close it.', 'they/noun; want/base; to close/infinitive; it/noun'],
  ['They oppose closing it.', 'they/noun; oppose/base; closing/ing; it/noun'],
  // "that" opens a clause, tells of a noun, or points
  ['They say that tolls hurt.', 'they/noun; say/base; that/opener; tolls/noun; hurt/base'],
  // a relative pronoun
  ['The mayor who called left.', 'the mayor/noun; who/relative; called/participle; left/participle'],
  // "after", "before" and "as" open a clause only where a verb follows
  ['They left after it rained.', 'they/noun; left/participle; after/opener; it/noun; rained/participle'],
  ['They left after the vote.', 'they/noun; left/participle; after/prep; the vote/noun'],
  ['They call it a step taken under pressure.', 'they/noun; call/base; it/noun; a step/noun; taken/participle; under/prep; pressure/noun'],
  // what is not one
  ['Not one boat came.', 'not one boat/noun not; came/participle'],
  ['No toll came.', 'no toll/noun not; came/participle'],
  // pairs and amounts
  ['They stay out of the port.', 'they/noun; stay/base; out of/prep; the port/noun'],
  ['They want at least two boats.', 'they/noun; want/base; at least/adverb; two boats/noun'],
  ['They want wells and pumps.', 'they/noun; want/base; wells/noun; and/and; pumps/noun'],
])('%s: %s', (sentence, expected) => {
  expect(chunksOf(sentence)).toBe(expected);
});
