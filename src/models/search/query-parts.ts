import { type NamedActor, type SearchVocabulary, splitQuery } from './search-vocabulary.ts';
import { lettersOf } from './search-words.ts';

/** A word of a query, or a name of several. */
export interface Part {
  written: string;
  /** In lower case, without marks. */
  letters: string;
  isPossessive: boolean;
  actor?: NamedActor;
  isAdjective?: boolean;
}

const longestName = 6;

const matchName = (letters: string, { actors }: SearchVocabulary): Pick<Part, 'actor' | 'isAdjective'> | undefined => {
  const named = actors.find(({ names }) => names.includes(letters));
  if (named) return { actor: named, isAdjective: false };
  const owner = actors.find(({ adjectives }) => adjectives.includes(letters));
  return owner && { actor: owner, isAdjective: true };
};

/** "US", or "us" before a noun; "tell us" is a pronoun. */
const isPronoun = (words: readonly string[], at: number): boolean => words[at] === 'us' && at === words.length - 1 && at > 0;

/** The parts of a query: of names the longest. */
export const splitParts = (query: string, vocabulary: SearchVocabulary): Part[] => {
  const words = splitQuery(query);
  const parts: Part[] = [];
  for (let at = 0; at < words.length; ) {
    const longest = Math.min(longestName, words.length - at);
    let length = 1;
    let name: ReturnType<typeof matchName>;
    for (let tried = longest; tried > 0 && !name; tried -= 1) {
      const run = words.slice(at, at + tried).map((word) => lettersOf(word.replace(/['’]s?$/u, '')));
      if (tried === 1 && isPronoun(words, at)) continue;
      name = matchName(run.join(' '), vocabulary);
      if (name) length = tried;
    }
    const written = words
      .slice(at, at + length)
      .join(' ')
      .replaceAll(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');
    const bare = written.replace(/['’]s?$/u, '');
    parts.push({ written, letters: splitQuery(bare).map(lettersOf).join(' '), isPossessive: bare !== written, ...name });
    at += length;
  }
  return parts;
};
