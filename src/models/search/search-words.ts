import { stemmer } from 'stemmer';

/** More words than any reader mistypes; keeps the list of a large record small. */
const most = 20_000;

/** A word as it is compared: letters and digits alone, lower case, without diacritics. */
export const lettersOf = (word: string): string =>
  word
    .normalize('NFD')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]/gu, '');

/** A word as it is looked up: its letters, without its ending. */
export const stemOf = (word: string): string => stemmer(lettersOf(word));

/** The numbers of a text in digits, each once and without marks between thousands: "200,000 troops, 1.5 million" -> `200000`, `1.5`. */
export const numbersIn = (text: string): string[] => [
  ...new Set([...text.matchAll(/(?<![\p{L}\p{N}])\d+(?:[.,]\d+)*/gu)].map(([number]) => number.replaceAll(/,(?=\d{3}(?!\d))/gu, ''))),
];

/**
 * All words that claims can be found by, the most frequent first: what a query with a slip of the pen is
 * compared with. Each as it is written most simply: "Kyiv", "Зеленський", "troops".
 */
export const makeSearchWords = (records: readonly { content: string }[]): string[] => {
  const counts = new Map<string, { claims: number; written: string }>();
  for (const { content } of records) {
    const inRecord = new Map<string, string>();
    for (const part of content.split(/[^\p{L}\p{N}\p{M}]+/u)) {
      const letters = lettersOf(part);
      if (letters.length < 3 || /^\p{N}+$/u.test(letters)) continue;
      // "Troops" at the head of a sentence is the word "troops"; "Kyiv" is written so everywhere.
      const before = inRecord.get(letters);
      if (before === undefined || part > before) inRecord.set(letters, part);
    }
    for (const [letters, written] of inRecord) {
      const known = counts.get(letters);
      if (!known) counts.set(letters, { claims: 1, written });
      else {
        known.claims += 1;
        if (written > known.written) known.written = written;
      }
    }
  }
  return [...counts]
    .sort(([a, { claims: left }], [b, { claims: right }]) => right - left || (a < b ? -1 : 1))
    .slice(0, most)
    .map(([, { written }]) => written);
};
