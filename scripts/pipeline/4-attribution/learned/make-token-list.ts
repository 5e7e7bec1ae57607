import type { Sentence } from '../../3-sentence/sentence.ts';
import type { Span } from '../../span.ts';

/** A document as one chain of tokens. Between two blocks stands a mark with an empty span and the part of speech `BREAK`. */
export interface TokenList {
  spans: readonly Span[];
  /** Lower-case words, digits as 0. */
  words: readonly string[];
  /** As written. */
  forms: readonly string[];
  lemmas: readonly string[];
  pos: readonly string[];
  quoted: Uint8Array;
  /** Number of the token's sentence; a break has the number of the one before it. */
  sentence: Int32Array;
  /** First token and the one after the last, by sentence. */
  bounds: readonly (readonly [number, number])[];
  /** Block of each sentence. */
  blocks: readonly number[];
}

/** Strings a token chain from a document's sentences. */
export const makeTokenList = (text: string, sentences: readonly Sentence[]): TokenList => {
  const spans: Span[] = [];
  const forms: string[] = [];
  const lemmas: string[] = [];
  const pos: string[] = [];
  const quoted: number[] = [];
  const sentence: number[] = [];
  const bounds: [number, number][] = [];
  sentences.forEach(({ span, block, tokens }, s) => {
    const last = sentences[s - 1];
    if (last && last.block !== block) {
      spans.push({ start: span.start, end: span.start });
      forms.push('');
      lemmas.push('');
      pos.push('BREAK');
      quoted.push(0);
      sentence.push(s - 1);
    }
    const start = spans.length;
    for (const token of tokens) {
      spans.push(token.span);
      forms.push(text.slice(token.span.start, token.span.end));
      lemmas.push(token.lemma.replace(/\d/g, '0'));
      pos.push(token.pos);
      quoted.push(token.quoted ? 1 : 0);
      sentence.push(s);
    }
    bounds.push([start, spans.length]);
  });
  const words = forms.map((form) => form.toLowerCase().replace(/\d/g, '0'));
  const blocks = sentences.map((s) => s.block);
  return { spans, words, forms, lemmas, pos, quoted: Uint8Array.from(quoted), sentence: Int32Array.from(sentence), bounds, blocks };
};
