import { MEDIA_NAMES, MEDIUM_NOUNS } from '../../../../src/language/en/names/media-lexicon.ts';
import type { Registry } from '../../1-seed/seed.ts';
import { isAddress } from '../parse/passage/join-addresses.ts';
import type { Passage, Range } from '../parse/passage/passage.ts';
import type { Word } from '../parse/passage/word.ts';

const POSTS: ReadonlySet<string> = new Set(['post', 'posts', 'tweet', 'tweets']);
const BY: ReadonlySet<string> = new Set(['of', 'by', 'from']);

/** True where a name stands after "a post of" or "a tweet by", which makes it a poster's. */
export const isPoster = (words: readonly Word[], at: number): boolean =>
  BY.has(words[at - 1]?.lower ?? '') && POSTS.has(words[at - 2]?.lower ?? '');

/** The name in "a post of Ada Lind" and "a tweet by Ada Lind"; undefined in a phrase of another kind. A phrase may end before "by". */
const findPoster = ({ words }: Passage, phrase: Range): Range | undefined => {
  const isName = (at: number): boolean => /^\p{Lu}/u.test(words[at]?.text ?? '');
  for (let start = phrase.start + 2; start <= phrase.end + 1; start += 1) {
    if (!isPoster(words, start) || !isName(start)) continue;
    let end = start + 1;
    while (isName(end)) end += 1;
    return { start, end };
  }
  return undefined;
};

/** Tells the media of a registry, and well-known ones, from other sources. */
export interface MediaIndex {
  /** Names in lower case, by their first word. */
  names: ReadonlyMap<string, readonly (readonly string[])[]>;
}

const toWords = (name: string): string[] => name.toLowerCase().split(/[\s-]+/u);

/** Gathers the names of media. Outlets of the registry count with all their aliases. */
export const makeMediaIndex = ({ outlets }: Pick<Registry, 'outlets'>): MediaIndex => {
  const names = new Map<string, (readonly string[])[]>();
  for (const name of [...MEDIA_NAMES, ...outlets.flatMap(({ name: own, aliases }) => [own, ...aliases])]) {
    const words = toWords(name);
    const first = words[0];
    if (first)
      names.set(
        first,
        [...(names.get(first) ?? []), words].sort((a, b) => b.length - a.length),
      );
  }
  return { names };
};

/** The words of a noun phrase that name a medium or a poster: "TASS" of "Russia’s TASS news agency"; undefined where it names none. */
export const findMedium = (passage: Passage, phrase: Range, { names }: MediaIndex): Range | undefined => {
  const { words } = passage;
  const poster = findPoster(passage, phrase);
  if (poster) return poster;
  for (let at = phrase.start; at < phrase.end; at += 1) {
    if (isAddress(words[at]?.text ?? '')) return { start: at, end: at + 1 };
    if (!/^[\p{Lu}\p{N}]/u.test(words[at]?.text ?? '')) continue;
    for (const name of names.get(words[at]?.lower ?? '') ?? []) {
      // wink-nlp parts "Fox-News" into several tokens; only whole tokens are compared.
      if (at + name.length <= phrase.end && name.every((part, index) => words[at + index]?.lower === part))
        return { start: at, end: at + name.length };
    }
  }
  const noun = words.slice(phrase.start, phrase.end).findLastIndex(({ lower }) => MEDIUM_NOUNS.has(lower));
  if (noun < 0) return undefined;
  // "the Bergen Times", "the newspaper Fiskaren": the run of names that holds the noun or stands beside it.
  const index = phrase.start + noun;
  const isName = (at: number): boolean => at >= phrase.start && at < phrase.end && words[at]?.pos === 'PROPN';
  let start = index;
  let end = index + 1;
  if (isName(end) && !isName(index)) start = end;
  while (isName(start - 1)) start -= 1;
  while (isName(end)) end += 1;
  return words.slice(start, end).some(({ pos }) => pos === 'PROPN') ? { start, end } : undefined;
};
