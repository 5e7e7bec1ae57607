import { isAbbreviation, STARTERS } from '../../../src/language/en/abbreviation-lexicon.ts';
import { type Span, textOf } from '../span.ts';
import type { Token } from './sentence.ts';

const STOP = /^[.!?…]+$/u;
const CLOSING = /^[)\]”’"'»“«]$/u;
const OPENING = /^[([“„«"‘'»”—–*•-]$/u;
const STARTS = /^[\p{Lu}\p{Lt}\p{N}\p{Lo}#@$€£]/u;

/** True where the word at an index can begin a sentence: a capital, a digit, or a mark that opens one. */
const canStart = (words: readonly string[], index: number): boolean => {
  const word = words[index] ?? '';
  return STARTS.test(word) || (OPENING.test(word) && STARTS.test(words[index + 1] ?? ''));
};

/** True where a word that carries its full stop, such as "p.m.", ends a sentence before the word at `next`. */
const abbreviationEnds = (word: string, following: string): boolean => {
  if (isAbbreviation(word, following) || /^\p{L}\.$/u.test(word)) return false;
  return STARTERS.has(following.toLowerCase());
};

/** Index after the closing marks that follow the token at `index`, which belong to the same sentence. */
const skipClosing = (
  text: string,
  tokens: readonly Token[],
  words: readonly string[],
  marks: ReadonlySet<number>,
  index: number,
): number => {
  let next = index;
  for (; next < tokens.length; next += 1) {
    const token = tokens[next];
    const word = words[next] ?? '';
    if (!token || !(CLOSING.test(word) || STOP.test(word))) break;
    // A mark with space before it opens what comes.
    if (
      /\s/u.test(text.charAt(token.span.start - 1)) &&
      CLOSING.test(word) &&
      (marks.has(token.span.start) || word === "'" || word === '"')
    )
      break;
  }
  return next;
};

/** Cuts the tokens of one block into sentences: index ranges, end exclusive, in order and without gaps. `marks` as in `findQuotations`. */
export const findSentences = (text: string, tokens: readonly Token[], marks: ReadonlySet<number>): Span[] => {
  const words = tokens.map((token) => textOf(text, token.span));
  const sentences: Span[] = [];
  let start = 0;
  let index = 0;
  while (index < tokens.length) {
    const word = words[index] ?? '';
    index += 1;
    const stops = STOP.test(word);
    if (!stops && !(word.length > 1 && word.endsWith('.'))) continue;
    const next = skipClosing(text, tokens, words, marks, index);
    const previous = words[index - 2] ?? '';
    const following = words[next] ?? '';
    const isGlued = tokens[index - 2]?.span.end === tokens[index - 1]?.span.start;
    const isAbbreviated = word === '.' && isGlued && isAbbreviation(`${previous}.`, following);
    // "Bergen.com", "e.V": without space no sentence ends, unless a mark opens the next.
    const isInside = tokens[next - 1]?.span.end === tokens[next]?.span.start && !OPENING.test(following);
    const isEnd =
      next < tokens.length && canStart(words, next) && !isAbbreviated && !isInside && (stops || abbreviationEnds(word, following));
    if (!isEnd) continue;
    sentences.push({ start, end: next });
    start = next;
    index = next;
  }
  if (start < tokens.length) sentences.push({ start, end: tokens.length });
  return sentences;
};
