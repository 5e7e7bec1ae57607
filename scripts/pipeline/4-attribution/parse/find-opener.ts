import type { Word } from './passage.ts';

const OPENERS = new Map([
  [')', '('],
  [']', '['],
]);

/** Any quotation mark. */
export const QUOTES = /^[“”"‘’'«»„]$/u;

/** True for a bracket that closes. */
export const isClosingBracket = (word: Word): boolean => OPENERS.has(word.text);

/** Index of the bracket or quotation mark that opens what closes at `index`, at most twelve words back; -1 where there is none. */
export const findOpener = (words: readonly Word[], index: number, low: number): number => {
  const closing = words[index]?.text ?? '';
  const opening = OPENERS.get(closing);
  for (let at = index - 1; at >= Math.max(low, index - 12); at -= 1) {
    const text = words[at]?.text ?? '';
    if (opening === undefined ? QUOTES.test(text) && !words[at]?.quoted : text === opening) return at;
  }
  return -1;
};
