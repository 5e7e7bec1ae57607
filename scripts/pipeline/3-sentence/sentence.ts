import type { Span } from '../span.ts';

/** One word, number or mark, with what wink-nlp says of it. */
export interface Token {
  span: Span;
  /** Universal part of speech: NOUN, PROPN, VERB, AUX, ADP, PUNCT ... */
  pos: string;
  /** Lower-case base form. */
  lemma: string;
  /** True where the token stands inside quotation marks; the marks themselves are outside. */
  quoted: boolean;
}

/** One sentence of one block. A sentence never crosses a block, and never ends inside its last quotation mark. */
export interface Sentence {
  span: Span;
  /** Index into the article's blocks. */
  block: number;
  tokens: readonly Token[];
}
