import { synonyms } from '../../language/en/words/synonym-lexicon.ts';
import { lettersOf, stemOf } from './search-words.ts';

/** Groups of words that news English puts for each other, those of a word by its stem. */
const groupsByStem: ReadonlyMap<string, readonly string[][]> = (() => {
  const byStem = new Map<string, string[][]>();
  for (const line of synonyms) {
    const words = line.split(' ');
    for (const stem of new Set(words.map(stemOf))) byStem.set(stem, [...(byStem.get(stem) ?? []), words]);
  }
  return byStem;
})();

/**
 * Other queries for one with words that nothing holds: each of these, where English has words for the same, replaced by one of
 * them, those of `words` first, in its order. None where no such word is known.
 */
export const alikeQueries = (query: string, missing: readonly string[], words: readonly string[], most = 3): string[] => {
  const place = new Map<string, number>();
  for (const [at, word] of words.entries()) if (!place.has(stemOf(word))) place.set(stemOf(word), at);
  const placeOf = (word: string): number => place.get(stemOf(word)) ?? words.length;
  return missing
    .flatMap((word) => {
      const others = (groupsByStem.get(stemOf(word)) ?? []).flat().filter((other) => stemOf(other) !== stemOf(word));
      return [...new Set(others)]
        .sort((a, b) => placeOf(a) - placeOf(b))
        .slice(0, most)
        .map((other) =>
          query
            .split(/([\s\-–/]+)/u)
            .map((part) => (lettersOf(part) === lettersOf(word) ? part.replace(/[\p{L}\p{N}\p{M}’'-]+/u, other) : part))
            .join(''),
        );
    })
    .slice(0, most);
};
