import { lettersOf } from './search-words.ts';

const commonStart = (a: string, b: string): number => {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length += 1;
  return length;
};

/** A found word answers a sought one if they begin alike for at least half of the sought one, and three letters if it has them. */
const answers = (found: string, sought: string): boolean => {
  const needed = Math.max(Math.min(3, sought.length), Math.ceil(sought.length / 2));
  return found.split(/[^\p{L}\p{N}]+/u).some((part) => commonStart(lettersOf(part), sought) >= needed);
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
  return sought.length === 0 || unansweredWords(query, foundWords).length < sought.length;
};
