import { isAbbreviation, STARTERS } from '../../../src/language/en/words/abbreviation-lexicon.ts';
import type { Article } from '../2-article/article.ts';
import { type Span, textOf } from '../span.ts';
import { findQuotations } from './find-quotations.ts';
import type { Sentence, Token } from './sentence.ts';
import { tagTokens } from './tag-tokens.ts';

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
const findSentences = (text: string, tokens: readonly Token[], marks: ReadonlySet<number>): Span[] => {
  const words = tokens.map((token) => textOf(text, token.span));
  const sentences: Span[] = [];
  let start = 0;
  let index = 0;
  let closed = 0;
  while (index < tokens.length) {
    const word = words[index] ?? '';
    index += 1;
    const stops = STOP.test(word);
    if (!stops && !(word.length > 1 && word.endsWith('.'))) continue;
    // Of one run of marks all end at one place: a text of nothing but dots is read once.
    const next: number = index <= closed ? closed : skipClosing(text, tokens, words, marks, index);
    closed = next;
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

/** Splits tokens so that each quotation mark is a token of its own, of which the quoted words are free. */
const splitAtMarks = (text: string, tokens: readonly Token[], marks: ReadonlySet<number>): Token[] =>
  tokens.flatMap((token) => {
    const { start, end } = token.span;
    if (end - start === 1) return [token];
    const cuts = new Set([start, end]);
    for (let at = start; at < end; at += 1) {
      if (marks.has(at)) {
        cuts.add(at);
        cuts.add(at + 1);
      }
    }
    if (cuts.size === 2) return [token];
    const points = [...cuts].sort((a, b) => a - b);
    return points.slice(1).map((point, index): Token => {
      const span = { start: points[index] ?? start, end: point };
      const isMark = marks.has(span.start);
      return { span, pos: isMark ? 'PUNCT' : token.pos, lemma: textOf(text, span).toLowerCase(), quoted: false };
    });
  });

/**
 * Cuts the article's blocks into sentences of tagged tokens. What stands outside of the blocks is left
 * out. Time is linear in the length of the text.
 */
export const splitSentences = (article: Pick<Article, 'text' | 'blocks'>): Sentence[] => {
  const { text, blocks } = article;
  const { spans, marks } = findQuotations(text, blocks);
  const sentences: Sentence[] = [];
  let quotation = 0;
  for (const [block, { span }] of blocks.entries()) {
    const tokens = splitAtMarks(text, tagTokens(text, span), marks).map((token): Token => {
      while ((spans[quotation]?.end ?? Number.POSITIVE_INFINITY) <= token.span.start) quotation += 1;
      return { ...token, quoted: (spans[quotation]?.start ?? Number.POSITIVE_INFINITY) <= token.span.start };
    });
    for (const { start, end } of findSentences(text, tokens, marks)) {
      const own = tokens.slice(start, end);
      const first = own[0];
      const last = own.at(-1);
      if (first && last) sentences.push({ span: { start: first.span.start, end: last.span.end }, block, tokens: own });
    }
  }
  return sentences;
};
