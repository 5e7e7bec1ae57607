import type { Word } from './words.ts';

/** A phrase of key words and what it stands for. */
export interface PhraseEntry<T> {
  key: readonly string[];
  value: T;
}

/** A phrase found in a run of words. */
export interface PhraseHit<T> {
  /** Index of its first word, and of the word after its last. */
  from: number;
  to: number;
  /** Indices of its words, where others stand between them. */
  places?: readonly number[];
  value: T;
}

/** Finds which of many phrases begin at a word, longest first. */
export type PhraseIndex<T> = (words: readonly Word[], at: number) => PhraseHit<T>[];

/** Phrases are filed by their first word; `fits` says whether a word of the text is meant by a word of a phrase. */
export const makePhraseIndex = <T>(
  entries: readonly PhraseEntry<T>[],
  formsOf: (word: Word) => readonly string[],
  fits: (word: Word, key: string) => boolean,
): PhraseIndex<T> => {
  const byFirst = new Map<string, PhraseEntry<T>[]>();
  const none: readonly PhraseEntry<T>[] = [];
  for (const entry of entries) {
    const first = entry.key[0];
    if (first === undefined) continue;
    byFirst.set(first, [...(byFirst.get(first) ?? []), entry]);
  }
  for (const list of byFirst.values()) list.sort((a, b) => b.key.length - a.key.length);
  return (words, at) => {
    const word = words[at];
    if (!word) return [];
    const hits: PhraseHit<T>[] = [];
    // Most words begin no phrase, and this is asked of every word for every index.
    for (const form of new Set(formsOf(word)))
      for (const { key, value } of byFirst.get(form) ?? none) {
        const isHere = key.every((part, offset) => {
          const other = words[at + offset];
          return other !== undefined && fits(other, part);
        });
        if (isHere) hits.push({ from: at, to: at + key.length, value });
      }
    return hits.sort((a, b) => b.to - a.to);
  };
};

/** How many words may stand between two words of a phrase that is taken apart. */
const GAP = 4;

/** Words of a phrase that carry no meaning of their own. */
const FUNCTION_WORDS = /^(?:the|a|an|of|to|in|on|for|at|by|with|from|and|or|is|are|be|'s|made|it|us|them)$/;

/**
 * Finds phrases whose words stand apart, in their order and in one clause: "bear the cost" in "bear one third of the
 * cost", "road to the island" in "the road that leads to the island". Hits from the first word to the last.
 */
export const makeLooseIndex = <T>(
  entries: readonly PhraseEntry<T>[],
  formsOf: (word: Word) => readonly string[],
  fits: (word: Word, key: string) => boolean,
): PhraseIndex<T> => {
  const apart = entries
    .map(({ key, value }) => ({ key: key.filter((part) => !FUNCTION_WORDS.test(part)), value }))
    .filter(({ key }) => key.length >= 2);
  const first = makePhraseIndex(
    apart.map((entry) => ({ key: entry.key.slice(0, 1), value: entry })),
    formsOf,
    fits,
  );
  const placesOf = (words: readonly Word[], at: number, [part, ...rest]: readonly string[]): number[] | undefined => {
    if (part === undefined) return [];
    for (let own = at; own <= at + GAP; own += 1) {
      const word = words[own];
      if (!word || (word.pos === 'PUNCT' && /^[,.;:!?–—]$/.test(word.key))) return undefined;
      if (!fits(word, part)) continue;
      const others = placesOf(words, own + 1, rest);
      return others && [own, ...others];
    }
    return undefined;
  };
  return (words, at) =>
    first(words, at).flatMap(({ value: { key, value } }) => {
      const others = placesOf(words, at + 1, key.slice(1));
      return others === undefined ? [] : [{ from: at, to: (others.at(-1) ?? at) + 1, places: [at, ...others], value }];
    });
};

/** All phrases of an index in a run of words, in the order of the text; hits may overlap. */
export const findPhrases = <T>(words: readonly Word[], index: PhraseIndex<T>): PhraseHit<T>[] => words.flatMap((_, at) => index(words, at));
