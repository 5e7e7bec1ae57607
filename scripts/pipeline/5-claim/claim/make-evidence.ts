import type { Context, Evidence, TextPiece } from '../../../../src/schema/index.ts';
import type { Sentence } from '../../3-sentence/sentence.ts';
import { enclosing, type Span, textOf } from '../../span.ts';

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

/**
 * Makes the conversion from UTF-16 offsets, in which the stages count, to Unicode code points, in which
 * the W3C selectors count. One pass over the text, then a look-up for each offset. An offset inside a
 * surrogate pair counts as the start of its pair; a lone surrogate is one code point.
 */
export const toCodePoints = (text: string): ((offset: number) => number) => {
  const before = new Uint32Array(text.length + 1);
  let count = 0;
  let at = 0;
  for (const character of text) {
    for (let unit = 0; unit < character.length; unit += 1) before[at + unit] = count;
    at += character.length;
    count += 1;
  }
  before[text.length] = count;
  return (offset) => {
    const found = before[offset];
    if (found === undefined) throw new Error(`offset outside the text: ${offset}`);
    return found;
  };
};

/** How many code points of context the TextQuoteSelector carries on each side. */
const CONTEXT = 32;

/** Turns spans of one article into the selectors of its claims. */
export interface EvidenceMaker {
  piece(span: Span): TextPiece;
  /** Evidence for a statement: from the start of its first piece to the end of its last. */
  evidence(content: readonly Span[]): Evidence;
}

/** Reads the whole text once; each call afterwards costs the length of its own quote. */
export const makeEvidence = (text: string): EvidenceMaker => {
  const codePoint = toCodePoints(text);
  const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' }).segment(text);

  /** Moves an offset to the edge of the grapheme that it stands in. */
  const edge = (offset: number, side: 'start' | 'end'): number => {
    if (offset <= 0 || offset >= text.length) return offset;
    const found = graphemes.containing(offset);
    if (!found || found.index === offset) return offset;
    return side === 'start' ? found.index : found.index + found.segment.length;
  };

  /** The offset `count` code points before `from`, or the start of the text. */
  const back = (from: number, count: number): number => {
    let at = from;
    for (let left = count; left > 0 && at > 0; left -= 1) at -= at > 1 && (text.codePointAt(at - 2) ?? 0) > 0xffff ? 2 : 1;
    return at;
  };

  /** The offset `count` code points after `from`, or the end of the text. */
  const forth = (from: number, count: number): number => {
    let at = from;
    for (let left = count; left > 0 && at < text.length; left -= 1) at += (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
    return at;
  };

  return {
    piece: (span) => ({ exact: textOf(text, span), start: codePoint(span.start), end: codePoint(span.end) }),
    evidence: (content) => {
      const { start, end } = enclosing(content);
      // The context is cut inwards, so that it never has more than CONTEXT code points and never half a grapheme.
      const from = Math.min(start, edge(back(start, CONTEXT), 'end'));
      const to = Math.max(end, edge(forth(end, CONTEXT), 'start'));
      return {
        quote: { exact: text.slice(start, end), prefix: text.slice(from, start), suffix: text.slice(end, to) },
        position: { start: codePoint(start), end: codePoint(end) },
      };
    },
  };
};
