/** Words at each end when a passage is given by its ends. */
const wordsAtAnEnd = 5;

/** A passage of up to so many words is given whole: the longer a term, the more a changed comma breaks it. */
const wordsGivenWhole = 8;

/** Percent-encodes a term; `-`, `,` and `&` are part of the directive's own syntax. */
const encodeTerm = (term: string): string => encodeURIComponent(term).replaceAll('-', '%2D');

/** Without the punctuation around it, which a match does not need and which pages print in many ways. */
const bare = (text: string): string => text.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');

const wordsOf = (text: string): string[] => text.split(/\s+/u).filter((word) => word !== '');

/**
 * The fragment directive that makes a browser scroll to a passage and mark it:
 * https://wicg.github.io/scroll-to-text-fragment/. Without `#`, such as `:~:text=we%20will,not%20build`.
 * A long passage, or one of several paragraphs, is given by its first and last words, since each term
 * must lie inside one block of the page. Empty where the passage has no words.
 */
export const textFragment = (passage: string): string => {
  const blocks = passage
    .split(/\n+/u)
    .map(bare)
    .filter((block) => block !== '');
  const [first, last] = [blocks[0], blocks.at(-1)];
  if (first === undefined || last === undefined) return '';
  const [opening, closing] = [wordsOf(first), wordsOf(last)];
  if (blocks.length === 1 && opening.length <= wordsGivenWhole) return `:~:text=${encodeTerm(opening.join(' '))}`;
  const start = bare(opening.slice(0, wordsAtAnEnd).join(' '));
  const end = bare(closing.slice(-wordsAtAnEnd).join(' '));
  return `:~:text=${encodeTerm(start)},${encodeTerm(end)}`;
};
