import type { Sentence } from '../../3-sentence/sentence.ts';
import type { Span } from '../../span.ts';
import { toKeyWord } from './to-key.ts';

/** One token of a sentence in the form in which this stage compares words. Quotation marks and hyphens are left out. */
export interface Word {
  span: Span;
  /** As written. */
  text: string;
  /** See `toKeyWord`; of a mark, the mark itself. */
  key: string;
  lemma: string;
  pos: string;
  quoted: boolean;
  /** True where the word begins with a capital letter. */
  capital: boolean;
}

/** The words of a sentence in the order of the text. */
export const toWords = (text: string, sentence: Sentence): Word[] =>
  sentence.tokens.flatMap(({ span, lemma, pos, quoted }) => {
    const own = text.slice(span.start, span.end);
    if (/^[“”"«»„‟‹›\-‐‑*_]+$/u.test(own) || own === '‘') return [];
    return [{ span, text: own, key: toKeyWord(own), lemma: toKeyWord(lemma), pos, quoted, capital: /^\p{Lu}/u.test(own) }];
  });

/** The words that stand wholly or partly in one of the spans. */
export const wordsIn = (words: readonly Word[], spans: readonly Span[]): Word[] =>
  words.filter(({ span }) => spans.some((own) => span.start < own.end && own.start < span.end));
