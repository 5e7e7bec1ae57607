import { smallNumbers } from '../numbers/number-lexicon.ts';
import { readNumber } from '../numbers/read-number.ts';
import { isContentWord } from './terms.ts';

/** From the first word inside quotation marks to before the closing mark, in code units of the text. */
interface QuotedSpan {
  start: number;
  end: number;
}

const closers: Readonly<Record<string, string>> = { '“': '”', '„': '“”', '«': '»', '"': '"', '‘': '’' };

// ‘ opens before a word only, ’ closes behind one only: elsewhere both are apostrophes.
const marks = /[“”„«»"]|‘(?=[\p{L}\p{N}])|’(?![\p{L}\p{N}])/gu;

/**
 * The words between quotation marks, outermost marks only. A text that begins or ends inside a quotation
 * is quoted up to the mark that closes it, or from the one that opens it: `a b” c “d e` -> `a b`, `d e`.
 */
export const findQuotedSpans = (text: string): QuotedSpan[] => {
  const spans: QuotedSpan[] = [];
  let open: { mark: string; from: number } | null = null;
  for (const { 0: mark, index } of text.matchAll(marks)) {
    if (open) {
      if (!closers[open.mark]?.includes(mark)) continue;
      spans.push({ start: open.from, end: index });
      open = null;
    } else if (closers[mark] !== undefined) open = { mark, from: index + 1 };
    else if (mark !== '’' && spans.length === 0) spans.push({ start: 0, end: index });
  }
  if (open && open.mark !== '‘') spans.push({ start: open.from, end: text.length });
  return spans;
};

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
  /** The number that it stands for: 40000 for "forty thousand"; missing where it is none, as the 8 of a name such as "Mi-8" is none. */
  value?: number;
  /** True inside quotation marks. */
  quoted: boolean;
}

const word =
  /per\s+cent\b|%|[$€£¥]?\p{N}+(?:[.,]\p{N}+|[\u00a0\u202f]\p{N}{3}(?!\p{N}))*\p{L}*|\p{L}[\p{L}\p{M}\p{N}]*(?:['’.]\p{L}[\p{L}\p{M}]*)*/giu;

const toKey = (text: string): string => {
  const plain = text.normalize('NFKC').toLowerCase().replaceAll('’', "'");
  if (/^(?:%|per\s+cent)$/u.test(plain)) return 'percent';
  if (/\p{N}/u.test(plain))
    return plain.replaceAll(/(?<=\p{N})[,\s](?=\p{N}{3}(?!\p{N}))/gu, '').replace(/(?<=^\p{N}+),(?=\p{N}{1,2}$)/u, '.');
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
    if (!number || !last) joined.push(word);
    else if (last === word) joined.push({ ...word, value: number.value });
    else {
      const sign = /^[$€£¥]/u.exec(word.key)?.[0] ?? '';
      joined.push({ ...word, text: text.slice(word.start, last.end), key: `${sign}${number.value}`, value: number.value, end: last.end });
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
