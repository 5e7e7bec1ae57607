import { type Span, textOf } from '../../span.ts';

/** How many code points of context the TextQuoteSelector carries on each side, at most. */
const CONTEXT = 32;

/** The offset `count` code points before `from`, or the start of the text. */
const back = (text: string, from: number, count: number): number => {
  let at = from;
  for (let left = count; left > 0 && at > 0; left -= 1) at -= at > 1 && (text.codePointAt(at - 2) ?? 0) > 0xffff ? 2 : 1;
  return at;
};

/** The offset `count` code points after `from`, or the end of the text. */
const forth = (text: string, from: number, count: number): number => {
  let at = from;
  for (let left = count; left > 0 && at < text.length; left -= 1) at += (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
  return at;
};

/** What stands before and after a quotation in its text. */
export interface QuoteContext {
  prefix: string;
  suffix: string;
}

/**
 * Reads a text once and gives the words around any span of it: at most 32 code points on each side, cut inwards so
 * that no grapheme (an emoji of several parts, a flag, a letter with its marks) is cut in two. The one rule for making
 * a selector, for shortening it, and for checking it. Spans are in UTF-16 units.
 */
export const makeQuoteContext = (text: string): ((span: Span) => QuoteContext) => {
  const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' }).segment(text);

  /** Moves an offset to the edge of the grapheme that it stands in. */
  const edge = (offset: number, side: 'start' | 'end'): number => {
    if (offset <= 0 || offset >= text.length) return offset;
    const found = graphemes.containing(offset);
    if (!found || found.index === offset) return offset;
    return side === 'start' ? found.index : found.index + found.segment.length;
  };

  return ({ start, end }) => ({
    prefix: textOf(text, { start: Math.min(start, edge(back(text, start, CONTEXT), 'end')), end: start }),
    suffix: textOf(text, { start: end, end: Math.max(end, edge(forth(text, end, CONTEXT), 'start')) }),
  });
};
