import { distance } from 'fastest-levenshtein';
import type { Corpus, PlacedClaim } from '../../src/models/corpus/corpus.ts';
import { lettersOf } from '../../src/models/search/search-words.ts';
import type { Actor } from '../../src/schema/index.ts';

/** Source words that name no entry of the registry, with what is said under them. */
export interface UnresolvedSpeaker {
  words: string;
  claims: readonly PlacedClaim[];
  /** Entries that may be meant, the nearest first. */
  near: readonly Actor[];
}

const wordsIn = (name: string): string[] =>
  name
    .split(/\s+/u)
    .map(lettersOf)
    .filter((word) => word.length > 2);

/** Entries whose name shares its last word, or is written nearly so. */
const nearActors = (words: string, actors: readonly Actor[]): Actor[] => {
  const sought = wordsIn(words);
  const isNear = (name: string): boolean => {
    const last = wordsIn(name).at(-1);
    return last !== undefined && sought.some((word) => word === last || (last.length > 4 && distance(word, last) === 1));
  };
  return actors.filter(({ name, aliases }) => [name, ...aliases].some(isNear)).slice(0, 3);
};

/** Everybody who speaks and has no entry, the most frequent first, then by the words. */
export const listUnresolved = ({ claims, actors }: Pick<Corpus, 'claims' | 'actors'>): UnresolvedSpeaker[] => {
  const byWords = new Map<string, PlacedClaim[]>();
  for (const placed of claims) for (const words of placed.claim.unresolved) byWords.set(words, [...(byWords.get(words) ?? []), placed]);
  return [...byWords]
    .map(([words, claims]) => ({ words, claims, near: nearActors(words, actors) }))
    .sort((a, b) => b.claims.length - a.claims.length || (a.words < b.words ? -1 : 1));
};
