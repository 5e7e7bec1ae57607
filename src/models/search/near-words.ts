import { distance } from 'fastest-levenshtein';
import {
  ANYBODY,
  ASKERS,
  AUXILIARIES,
  LIGHT_WORDS,
  READINESS,
  SAYERS,
  SIDES,
  SIDES_IN_QUESTIONS,
  VIEWS,
} from '../../language/en/speech/question-lexicon.ts';
import { functionWords } from '../../language/en/words/function-word-lexicon.ts';
import { lettersOf } from './search-words.ts';

/** Slips that a word of a length may have: none where every other word would be near. */
const slipsIn = (letters: string): number => (letters.length < 4 ? 0 : letters.length < 8 ? 1 : 2);

/** The number of slips between two words; two neighbouring letters that changed places are one. */
const slipsBetween = (a: string, b: string): number => {
  const slips = distance(a, b);
  if (slips !== 2 || a.length !== b.length) return slips;
  const first = [...a].findIndex((letter, at) => letter !== b[at]);
  return a[first] === b[first + 1] && a[first + 1] === b[first] ? 1 : 2;
};

/** The words of a list that are nearest to one, at most `most` of them; those with fewer slips first, then in the list's order. */
export const nearWords = (word: string, words: readonly string[], most: number): string[] => {
  const sought = lettersOf(word);
  const allowed = slipsIn(sought);
  if (allowed === 0) return [];
  return words
    .flatMap((written) => {
      const letters = lettersOf(written);
      if (Math.abs(letters.length - sought.length) > allowed) return [];
      const slips = slipsBetween(sought, letters);
      // A slip of the pen seldom hits the first letter; two of them and another first letter are another word.
      return slips > 0 && slips <= allowed && (slips === 1 || letters[0] === sought[0]) ? [{ written, slips }] : [];
    })
    .sort((a, b) => a.slips - b.slips)
    .slice(0, most)
    .map(({ written }) => written);
};

/**
 * A query with those of its unknown words put right that are a slip away from a word of a name: undefined where none is. A name decides
 * what is sought more than any other word, so it is put right before another word is given up.
 */
export const withNamesRight = (query: string, unknown: readonly string[], names: readonly string[]): string | undefined => {
  const right = query
    .split(/([\s\-–/]+)/u)
    .map((part) =>
      unknown.includes(part)
        ? part.replace(/[\p{L}\p{M}-]+(?:['’](?!s(?!\p{L}))[\p{L}\p{M}-]+)*/u, (word) => nearWords(word, names, 1)[0] ?? word)
        : part,
    )
    .join('');
  return right === query ? undefined : right;
};

/** True where a word of the list begins so: then the query is not mistyped, but half typed. */
const isBegun = (sought: string, words: readonly string[]): boolean => words.some((written) => lettersOf(written).startsWith(sought));

/** What is right in a query though no claim has it: words of grammar, and those that ask. */
const known: readonly string[] = [
  ...[SIDES, SIDES_IN_QUESTIONS, READINESS].flatMap((words) => [...words.keys()]),
  ...[ASKERS, AUXILIARIES, SAYERS, VIEWS, ANYBODY, LIGHT_WORDS, functionWords].flatMap((words) => [...words]),
];

/**
 * Other queries for one with words that no claim holds: the best first, none where every word is known or no
 * word is near. Each unknown word is replaced by a near one; quotation marks, known words and those that ask stay.
 */
export const nearQueries = (query: string, words: readonly string[], most = 3): string[] => {
  const parts = query.split(/([\s\-–/]+)/u);
  const all = [...words, ...known];
  const near = parts.map((part) => {
    const sought = lettersOf(part);
    return sought === '' || isBegun(sought, all) ? [] : nearWords(part, all, most);
  });
  const options = Math.max(...near.map(({ length }) => length));
  return Array.from({ length: options }, (_, option) =>
    parts
      .map((part, at) => {
        const word = near[at]?.[option] ?? near[at]?.[0];
        return word === undefined ? part : part.replace(/[\p{L}\p{N}\p{M}’'-]+/u, word);
      })
      .join(''),
  );
};
