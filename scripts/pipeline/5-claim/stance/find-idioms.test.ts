import { expect, test } from 'vitest';
import { mendParts } from '../../3-sentence/clauses/mend-parts.ts';
import { readTitle } from '../words/reading.ts';
import { findIdioms, verbOf } from './find-idioms.ts';

/** The words of the lexicon in a sentence, each with its kind, and with `+` where it takes what stands behind it. */
const idiomsIn = (text: string): string => {
  const words = mendParts(readTitle(text), verbOf);
  return findIdioms(words)
    .map(({ from, to, kind, takes }) => {
      const own = words.slice(from, to).map(({ key }) => key);
      return `${own.join(' ')}/${kind}${takes ? '+' : ''}`;
    })
    .join('; ');
};

test.each([
  // a verb whose particle stands behind its object
  ['They tear down the wall', 'tear down/verb'],
  ['They tear it down', 'tear/verb'],
  ['They will switch the lights off today', 'switch/verb'],
  ['They looked at the road down the hill', ''],
  // a participle is a judgement behind "is", and a verb elsewhere
  ['It is needed', 'needed/predicate'],
  ['They badly needed it', 'needed/verb'],
  ['It is badly needed', 'badly needed/predicate'],
  ['Nobody was relieved', 'relieved/predicate'],
  // an adverb is no judgement
  ['The toll is just', 'just/predicate'],
  ['It is just a start', ''],
  // of two that begin at a word the longer, with what it takes
  ['It is in favour of the toll', 'in favor of/predicate+'],
  ['Their opposition to the toll', 'opposition to/noun+'],
  ['An opposition party spoke', ''],
  // a bare preposition judges behind "is" alone
  ['They are against it', 'against/predicate+'],
  ['They lean against it', ''],
  // the infinitive behind it is a word of its own
  ['They are ready to pay', 'ready/predicate; pay/verb'],
])('%s: %s', (text, expected) => {
  expect(idiomsIn(text)).toBe(expected);
});
