import type { Context } from '../../../../src/schema/index.ts';
import type { Sentence } from '../../3-sentence/sentence.ts';
import type { Span } from '../../span.ts';

/**
 * The text around a quotation, so that nobody reads it out of its place: what its own sentences have before
 * and after it, the sentence before them and the one after. `sentences` in the order of the text.
 */
export const findContext = (text: string, sentences: readonly Sentence[], { start, end }: Span): Context => {
  const first = sentences.findLastIndex(({ span }) => span.start <= start);
  const last = sentences.findIndex(({ span }) => span.end >= end);
  const from = sentences[Math.max(0, first - 1)]?.span.start ?? start;
  const to = sentences[last + 1]?.span.end ?? sentences[last]?.span.end ?? end;
  return { before: text.slice(Math.min(from, start), start), after: text.slice(end, Math.max(to, end)) };
};
