import { lettersOf, stemOf } from './search-words.ts';

const commonStart = (a: string, b: string): number => {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length += 1;
  return length;
};

/**
 * A found word answers a sought one if it begins with it, has its stem, or begins like it for four letters and at
 * least half of it. A number answers itself alone: 5 is not 50.
 */
const answers = (found: string, sought: string): boolean => {
  if (/^\p{N}+$/u.test(sought)) return found.split(/[^\p{L}\p{N}.,]+/u).some((part) => lettersOf(part) === sought);
  const needed = Math.max(4, Math.ceil(sought.length / 2));
  return found.split(/[^\p{L}\p{N}]+/u).some((part) => {
    const letters = lettersOf(part);
    return letters.startsWith(sought) || stemOf(letters) === stemOf(sought) || commonStart(letters, sought) >= needed;
  });
};

/** "US-Russia talks" are three words. */
const wordsOf = (query: string): string[] => query.split(/[\s\-–/]+/u);

/** The words of a query that none of the found words answers, as they were typed. */
export const unansweredWords = (query: string, foundWords: readonly string[]): string[] =>
  wordsOf(query).filter((word) => {
    const sought = lettersOf(word);
    return sought !== '' && !foundWords.some((found) => answers(found, sought));
  });

/**
 * Whether a result has to do with the query. Pagefind prefers something over nothing: where no word
 * begins with the one sought it takes the longest word that the sought one begins with, so "nobody" finds
 * every "no". Words of a common stem ("deployed" for "deployment") still count.
 */
export const isPlausible = (query: string, foundWords: readonly string[]): boolean => {
  const sought = wordsOf(query).filter((word) => lettersOf(word) !== '');
  return sought.length === 0 || unansweredWords(query, foundWords).length * 2 <= sought.length - (sought.length === 1 ? 1 : 0);
};
