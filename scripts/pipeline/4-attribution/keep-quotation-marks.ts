import type { Span } from '../span.ts';

/** How far a mark may stand from the trimmed words: a full stop and the mark itself. */
const NEAR = 2;

/**
 * Gives back the quotation mark that trimming took from one end only: `it sees them as “fair game` becomes
 * `it sees them as “fair game.”`, or `... “fair game”` where the stop stands outside.
 */
export const keepQuotationMarks = (text: string, { start, end }: Span): Span => {
  const own = text.slice(start, end);
  // A straight mark does not tell its side: of an odd number one is missing, at the end or else at the start.
  if (own.split('"').length % 2 === 0) {
    const closing = text.slice(end, end + NEAR).indexOf('"');
    if (closing >= 0 && !own.startsWith('"')) return { start, end: end + closing + 1 };
    return { start: text.charAt(start - 1) === '"' ? start - 1 : start, end };
  }
  const opened = own.lastIndexOf('“');
  const closed = own.indexOf('”');
  const after = text.slice(end, end + NEAR).indexOf('”');
  const before = text.slice(Math.max(0, start - 1), start) === '“';
  const isOpen = opened >= 0 && own.indexOf('”', opened) < 0;
  const isClosedOnly = closed >= 0 && own.lastIndexOf('“', closed) < 0;
  return { start: isClosedOnly && before ? start - 1 : start, end: isOpen && after >= 0 ? end + after + 1 : end };
};
