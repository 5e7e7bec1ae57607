import { JOINERS, NAMING } from '../../../../src/language/en/source-lexicon.ts';
import type { Word } from '../words.ts';
import type { NameIndex } from './name-index.ts';

/** One member of a list of sources, or one half of an apposition. */
export interface SourcePart {
  words: readonly Word[];
  /** What stood before it. `apposition`: a comma, with no "and" anywhere in the phrase. */
  joined: 'first' | 'comma' | 'and';
}

/** How many words of a joining expression begin here: "as well as" is three. */
const joinerLength = (words: readonly Word[], at: number): number => {
  const keys = words.slice(at, at + 3).map(({ key }) => key);
  if (JOINERS.has(keys[0] ?? '')) return 1;
  if (keys.join(' ') === 'as well as') return 3;
  return /^(?:along|together) with$/.test(keys.slice(0, 2).join(' ')) ? 2 : keys[0] === 'alongside' ? 1 : 0;
};

/**
 * Divides a source's words at commas and at "and"; a name of the registry that has an "and" in it
 * ("Bosnia and Herzegovina") is not divided.
 */
export const splitSource = (words: readonly Word[], names: NameIndex): SourcePart[] => {
  const parts: { words: Word[]; joined: SourcePart['joined'] }[] = [{ words: [], joined: 'first' }];
  /** What stands between the last part and the next; undefined inside of a part. */
  let between: 'comma' | 'and' | undefined;
  for (let at = 0; at < words.length; ) {
    const word = words[at];
    if (!word) break;
    const name = names.find(words, at).find(({ to }) => words.slice(at, to).some(({ key }) => JOINERS.has(key)));
    const length = name ? 0 : joinerLength(words, at);
    // "its backers, known as the coalition" is one phrase.
    const isMark = word.pos === 'PUNCT' && /^[,;:()[\]–—…]$/.test(word.key) && !NAMING.has(words[at + 1]?.key ?? '');
    if (length > 0 || isMark) {
      const isInside = (parts.at(-1)?.words.length ?? 0) > 0;
      if (isInside) between = length > 0 || between === 'and' ? 'and' : 'comma';
      at += Math.max(1, length);
      continue;
    }
    if (between) parts.push({ words: [], joined: between });
    between = undefined;
    const end = name?.to ?? at + 1;
    parts.at(-1)?.words.push(...words.slice(at, end));
    at = end;
  }
  return parts.filter((part) => part.words.length > 0);
};
