import { isContentWord } from '../../language/en/function-words.ts';
import type { Word } from '../../language/en/split-words.ts';

/** Where a word's share of the text begins: marks after a word belong to it up to the next space, marks before the next word to that. */
const startOf = (text: string, words: readonly Word[], index: number): number => {
  const before = words[index - 1];
  const word = words[index];
  if (!before) return 0;
  if (!word) return text.length;
  const gap = text.slice(before.end, word.start);
  const space = gap.lastIndexOf(' ');
  return space < 0 ? word.start : before.end + space + 1;
};

/** The text of words `from` to `to` with the marks and spaces around them; the slices of neighbouring ranges join to the whole text. */
export const sliceWords = (text: string, words: readonly Word[], from: number, to: number): string =>
  words.length === 0 ? text : text.slice(startOf(text, words, from), startOf(text, words, to));

/** Most words of a phrase that a summary names. */
const longest = 8;

/** Words `from` to `to` as a summary names them: without function words at the edges, and cut when long; null where no content word is left. */
export const namePhrase = (text: string, words: readonly Word[], from: number, to: number): string | null => {
  const run = words.slice(from, to);
  const first = run.findIndex(isContentWord);
  if (first < 0) return null;
  const kept = run.slice(first, run.findLastIndex(isContentWord) + 1);
  const shown = kept.slice(0, longest);
  const [start, end] = [shown[0]?.start ?? 0, shown.at(-1)?.end ?? 0];
  const phrase = text.slice(start, end).replaceAll(/[“”„«»"]/gu, '');
  return kept.length > longest ? `${phrase} …` : phrase;
};
