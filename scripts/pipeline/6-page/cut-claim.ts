import type { Claim, Correction, Review, TextPiece } from '../../../src/schema/index.ts';
import type { QuoteContext } from '../5-claim/claim/quote-context.ts';
import type { Span } from '../span.ts';
import type { CodePoints } from './code-points.ts';

/** Most code points of one statement that may leave an article whose rights are `excerpt`. */
export const longestQuote = 300;
/** Most code points of the words that name a source, attribute, or gave the reason for a stance. */
export const longestWords = 120;

/** The end of `span` moved back to a word's end, at most `most` code points after its start. */
const cutEnd = (points: CodePoints, { start, end }: Span, most: number): number => {
  if (end - start <= most) return end;
  // One more than allowed: a space there means that a word ends just at the limit.
  const words = points.slice(start, start + most + 1);
  const kept = /^[\s\S]*\S(?=\s)/u.exec(words)?.[0];
  return start + (kept === undefined ? most : [...kept].length);
};

const cutPiece = (points: CodePoints, piece: TextPiece, most: number): TextPiece => {
  const end = cutEnd(points, piece, most);
  return { exact: points.slice(piece.start, end), start: piece.start, end };
};

const cutWords = (words: string): string => {
  const letters = [...words];
  return letters.length <= longestWords
    ? words
    : letters
        .slice(0, longestWords)
        .join('')
        .replace(/\s+\S*$/, '');
};

/** What a review tells of speakers may be the article's words. */
const cutReview = ({ changes, ...review }: Review): Review => {
  const cut = (value: Correction['before']): Correction['before'] => (typeof value === 'string' ? cutWords(value) : value.map(cutWords));
  return {
    ...review,
    changes: changes.map((change) =>
      change.field === 'speakers' ? { ...change, before: cut(change.before), after: cut(change.after) } : change,
    ),
  };
};

/** The stretch of text that may be shown: the evidence from its start, or the content where the evidence begins long before it. */
const windowOf = (points: CodePoints, { content, evidence: { position } }: Claim): Span => {
  const end = cutEnd(points, position, longestQuote);
  const [first] = content;
  if (!first || first.start < end) return { start: position.start, end };
  return { start: first.start, end: cutEnd(points, first, longestQuote) };
};

/**
 * The claim with no more of the article's text than an excerpt allows. Positions stay true: what is left
 * stands where it stood. `cut` says that the statement goes on. `contextOf` gives the words around a span in UTF-16 units.
 */
export const cutClaim = ({ context: _around, ...claim }: Claim, points: CodePoints, contextOf: (span: Span) => QuoteContext): Claim => {
  const shown = windowOf(points, claim);
  const content = claim.content
    .filter(({ start, end }) => start < shown.end && end > shown.start)
    .map(({ start, end }) => {
      const inside = { start: Math.max(start, shown.start), end: Math.min(end, shown.end) };
      return { exact: points.slice(inside.start, inside.end), ...inside };
    });
  const lengthOf = (pieces: readonly TextPiece[]): number => pieces.reduce((sum, { start, end }) => sum + end - start, 0);
  const { position } = claim.evidence;
  const isCut = lengthOf(content) < lengthOf(claim.content) || shown.end < position.end || shown.start > position.start;
  return {
    ...claim,
    source: cutPiece(points, claim.source, longestWords),
    cue: claim.cue && cutPiece(points, claim.cue, longestWords),
    content,
    cut: claim.cut || isCut,
    unresolved: claim.unresolved.map(cutWords),
    said: { ...claim.said, words: cutWords(claim.said.words) },
    positions: claim.positions.map(({ condition, ...taken }) => ({
      ...taken,
      words: cutWords(taken.words),
      ...(condition === undefined ? {} : { condition: cutWords(condition) }),
    })),
    evidence: {
      quote: { exact: points.slice(shown.start, shown.end), ...contextOf(points.toUnits(shown)) },
      position: shown,
    },
    ...(claim.review ? { review: cutReview(claim.review) } : {}),
  };
};
