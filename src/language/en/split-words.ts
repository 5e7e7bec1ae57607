import { findQuotedSpans } from './find-quoted-spans.ts';
import { smallNumbers } from './number-words.ts';
import { readNumber } from './read-number.ts';

/** A word of a text, in code units of that text. */
export interface Word {
  text: string;
  /**
   * What two spellings of one word share: no case, no marks; "40,000" and "40000", "three" and "3", "%" and "per cent" are one.
   * A number of several words ("forty thousand", "1.2 million") is one word.
   */
  key: string;
  start: number;
  end: number;
  /** True inside quotation marks. */
  quoted: boolean;
}

const word = /per\s+cent\b|%|[$€£¥]?\p{N}+(?:[.,]\p{N}+)*\p{L}*|\p{L}[\p{L}\p{M}\p{N}]*(?:['’.]\p{L}[\p{L}\p{M}]*)*/giu;

const toKey = (text: string): string => {
  const plain = text.normalize('NFKC').toLowerCase().replaceAll('’', "'");
  if (/^(?:%|per\s+cent)$/u.test(plain)) return 'percent';
  if (/\p{N}/u.test(plain)) return plain.replaceAll(/(?<=\p{N}),(?=\p{N}{3}(?!\p{N}))/gu, '');
  const number = smallNumbers.get(plain);
  return number === undefined ? plain : String(number);
};

/** Makes one word of the words of one number. */
const joinNumbers = (text: string, words: readonly Word[]): Word[] => {
  const joined: Word[] = [];
  for (let from = 0; from < words.length; from += 1) {
    const word = words[from];
    const number = readNumber(text, words, from);
    const last = number ? words[number.to - 1] : undefined;
    if (!word) continue;
    if (!number || !last || last === word) joined.push(word);
    else {
      const sign = /^[$€£¥]/u.exec(word.key)?.[0] ?? '';
      joined.push({ ...word, text: text.slice(word.start, last.end), key: `${sign}${number.value}`, end: last.end });
      from = number.to - 1;
    }
  }
  return joined;
};

/** Splits a text into words; `allQuoted` where quotation marks around the whole were left out. */
export const splitWords = (text: string, allQuoted = false): Word[] => {
  const spans = allQuoted ? [{ start: 0, end: text.length }] : findQuotedSpans(text);
  const words = Array.from(text.matchAll(word), ({ 0: found, index: start }) => ({
    text: found,
    key: toKey(found),
    start,
    end: start + found.length,
    quoted: spans.some((span) => span.start <= start && start < span.end),
  }));
  return joinNumbers(text, words);
};
