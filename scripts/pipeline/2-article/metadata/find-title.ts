import { textOf } from '../../span.ts';
import type { Draft } from '../draft.ts';
import { countWords, endsSentence, fold, looksLikeProse } from '../line-shape.ts';

/** The last part of the address that holds words, without its numbers and ending: `/2026/lavrov-nato-12345.html` -> `lavrov nato`. */
const wordsOfAddress = (address: string): readonly string[] => {
  const segments = new URL(address).pathname.split('/').reverse();
  for (const segment of segments) {
    const words = segment
      .replace(/\.\w{2,5}$/, '')
      .split(/[-_+.]|%20/)
      .filter((word) => /^\p{L}+$/u.test(word) || /^\d{1,4}$/.test(word));
    if (words.filter((word) => /\p{L}/u.test(word)).length >= 3) return words;
  }
  return [];
};

/** The spelling in which the text writes a word most often: `nato` -> `NATO`. */
const spellingIn = (text: string, word: string): string => {
  const times = new Map<string, number>();
  for (const [found] of text.matchAll(/[\p{L}\p{N}]+/gu)) if (fold(found) === fold(word)) times.set(found, (times.get(found) ?? 0) + 1);
  return [...times].reduce((best, next) => (next[1] > best[1] ? next : best), [word, 0] as const)[0];
};

/**
 * A stand-in for a headline that the document does not have, in the square brackets with which
 * catalogues mark a supplied title: `[Lavrov NATO peacekeeping troops]`. Undefined where the address holds no words.
 */
export const titleFromAddress = (address: string, text: string): string | undefined => {
  const words = wordsOfAddress(address).map((word) => spellingIn(text, word));
  if (words.length === 0) return undefined;
  const title = words.join(' ');
  return `[${title.charAt(0).toUpperCase()}${title.slice(1)}]`;
};

/** A line such as a headline: three to thirty words that close no sentence. */
const isLikeTitle = (line: string): boolean =>
  !line.includes('\n') &&
  line.length <= 200 &&
  countWords(line) >= 3 &&
  countWords(line) <= 30 &&
  /^[\p{Lu}\p{N}“‘"'«]/u.test(line) &&
  (!endsSentence(line) || /\?[”’"']?$/.test(line)) &&
  !/[,;]$/.test(line) &&
  !/^https?:|^By \p{Lu}/u.test(line);

/**
 * A document's own headline, where nobody gave it: among the lines before its prose the first that is
 * repeated word for word, else the first line of all, addresses aside. Undefined where the document begins with its prose.
 */
export const findTitle = ({ text, blocks }: Draft): string | undefined => {
  const lines = blocks.map(({ span }) => textOf(text, span));
  const prose = lines.findIndex(looksLikeProse);
  if (prose === -1) return undefined;
  const head = lines.slice(0, prose);
  const repeated = head.find((line) => isLikeTitle(line) && lines.filter((other) => other === line).length > 1);
  if (repeated !== undefined) return repeated;
  const first = head.find((line) => !/^https?:\/\/\S+$/.test(line));
  return first !== undefined && isLikeTitle(first) ? first : undefined;
};
