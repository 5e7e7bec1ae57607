import model from 'wink-eng-lite-web-model';
import winkNLP, { type PartOfSpeech } from 'wink-nlp';
import type { Span } from '../span.ts';
import type { Token } from './sentence.ts';

const nlp = winkNLP(model, ['sbd', 'pos']);
const { its } = nlp;

/** wink-nlp's type for `lemma` is narrower in its third argument than what `out` takes; `out` knows the function itself, so it cannot be wrapped. */
const { lemma }: { lemma(index: number, data: unknown, addons: unknown): string } = its;

/**
 * wink-nlp takes minutes for a word of a million letters and seconds for a long run of addresses: its
 * expressions backtrack. Words are handed over in pieces of at most this many UTF-16 units.
 */
const LONGEST_WORD = 64;

/** The same words with single spaces between them and none too long; no space is put inside a surrogate pair. */
const toTaggable = (words: string): string =>
  words
    .split(/\s+/u)
    .flatMap((word) => (word.length > LONGEST_WORD ? (word.match(/.{1,64}/gsu) ?? []) : [word]))
    .join(' ')
    .trim();

/** What is used where wink-nlp's words do not spell the text: runs of letters and digits, and single marks. */
const tagPlainly = (text: string, span: Span): Token[] =>
  [...text.slice(span.start, span.end).matchAll(/[\p{L}\p{M}\p{N}]+|\S/gu)].map((match) => ({
    span: { start: span.start + match.index, end: span.start + match.index + match[0].length },
    pos: /^[\p{L}\p{M}\p{N}]/u.test(match[0]) ? 'X' : 'PUNCT',
    lemma: match[0].toLowerCase(),
    quoted: false,
  }));

const isSpace = (text: string, at: number): boolean => /\s/u.test(text.charAt(at));

/**
 * Tokens of a run of the text, with part of speech and lemma from wink-nlp; `quoted` is false for all.
 * wink-nlp gives no offsets: its words are laid along the text one after another, and every span is checked to spell its word.
 */
export const tagTokens = (text: string, span: Span): Token[] => {
  const tokens = nlp.readDoc(toTaggable(text.slice(span.start, span.end))).tokens();
  const words = tokens.out(its.value);
  const parts = tokens.out<PartOfSpeech>(its.pos);
  const lemmas = tokens.out(lemma);
  const result: Token[] = [];
  let at = span.start;
  for (const [index, word] of words.entries()) {
    while (at < span.end && isSpace(text, at)) at += 1;
    if (!text.startsWith(word, at) || at + word.length > span.end) return tagPlainly(text, span);
    if (word !== '') {
      result.push({
        span: { start: at, end: at + word.length },
        pos: parts[index] ?? 'X',
        lemma: (lemmas[index] ?? word).toLowerCase(),
        quoted: false,
      });
    }
    at += word.length;
  }
  while (at < span.end && isSpace(text, at)) at += 1;
  return at < span.end ? tagPlainly(text, span) : result;
};
