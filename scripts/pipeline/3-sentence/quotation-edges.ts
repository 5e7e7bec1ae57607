import type { Span } from '../span.ts';

const WORD = /[\p{L}\p{N}\p{Sc}#@]/u;

/** Words that begin with an apostrophe, without it: they open nothing. */
const ELISIONS = new Set(['em', 'til', 'till', 'tis', 'twas', 'cause', 'bout', 'round', 'n', 'im', 'er']);

const before = (text: string, block: Span, at: number): string => (at > block.start ? text.charAt(at - 1) : ' ');
const after = (text: string, block: Span, at: number): string => (at + 1 < block.end ? text.charAt(at + 1) : ' ');

/** True where a mark stands as an opening one does: nothing, space, bracket, dash or another mark before it, no space after it. */
export const isLeftEdge = (text: string, block: Span, at: number): boolean =>
  /[\s([{—–\-/“„«"‘'*]/u.test(before(text, block, at)) && /\S/u.test(after(text, block, at)) && !/[,;:!?)\]]/u.test(after(text, block, at));

/** True where a mark stands as a closing one does: no space before it, no word after it. */
export const isRightEdge = (text: string, block: Span, at: number): boolean =>
  /\S/u.test(before(text, block, at)) && !WORD.test(after(text, block, at));

/** The letters from an offset on, at most eight, as elisions are short. */
const wordFrom = (text: string, at: number): string => /^\p{L}{0,8}/u.exec(text.slice(at, at + 8))?.[0] ?? '';

/**
 * True where a single mark is an apostrophe: "don’t", "’90s", "’em". A possessive at the end of a word
 * ("soldiers’") cannot be told from a closing mark here.
 */
export const isApostrophe = (text: string, block: Span, at: number): boolean => {
  const next = after(text, block, at);
  if (WORD.test(before(text, block, at)) && WORD.test(next)) return true;
  if (!isLeftEdge(text, block, at)) return false;
  return /^\d\ds?(?![\p{L}\p{N}])/u.test(text.slice(at + 1, at + 5)) || ELISIONS.has(wordFrom(text, at + 1).toLowerCase());
};
