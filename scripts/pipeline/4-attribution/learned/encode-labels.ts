import { bisector } from 'd3-array';
import type { Span } from '../../span.ts';
import { numberOf, type Part, type Side } from './labels.ts';
import type { Annotated } from './link-labels.ts';

interface Piece {
  part: Part;
  first: number;
  last: number;
  near: Side;
  far: Side;
}

/** A gap longer than this (tokens) is not marked as part of an attribution. */
const longestGap = 24;

/** Index of the first token that lies at or after an offset by its middle; the number of tokens where none does. */
const firstAt = bisector(({ start, end }: Span) => (start + end) / 2).left;

const isEmpty = (token: Span | undefined): boolean => token !== undefined && token.end <= token.start;

/** First and last token of a span; tokens come in the order of the text. */
export const tokensOf = (tokens: readonly Span[], span: Span): [number, number] | undefined => {
  let first = firstAt(tokens, span.start);
  let last = firstAt(tokens, span.end) - 1;
  while (first <= last && isEmpty(tokens[first])) first += 1;
  while (last >= first && isEmpty(tokens[last])) last -= 1;
  return last < first ? undefined : [first, last];
};

const sideOf = (from: number, others: readonly number[]): Side => {
  const before = others.some((other) => other < from);
  const after = others.some((other) => other > from);
  if (before && after) return 'both';
  return before ? 'before' : after ? 'after' : 'none';
};

/** Where content stands that the chain must still think of at a source: before it on the way to the cue, after it on the way from the cue. */
const beyond = ({ content }: Annotated, at: number, cueSide: 'before' | 'after'): Side => {
  if (cueSide === 'after') return content.some((s) => s.start < at) ? 'before' : 'none';
  return content.some((s) => s.start > at) ? 'after' : 'none';
};

const piecesOf = (tokens: readonly Span[], attribution: Annotated): Piece[] => {
  const cue = attribution.cue[0]?.start ?? -1;
  const source = sideOf(
    cue,
    attribution.source.slice(0, 1).map((s) => s.start),
  );
  const content = sideOf(
    cue,
    attribution.content.map((s) => s.start),
  );
  const out: Piece[] = [];
  const add = (part: Part, span: Span, near: Side, far: Side): void => {
    const at = tokensOf(tokens, span);
    if (at) out.push({ part, first: at[0], last: at[1], near, far });
  };
  for (const span of attribution.source) {
    const near = span.start < cue ? 'after' : 'before';
    add('source', span, near, beyond(attribution, span.start, near));
  }
  for (const span of attribution.cue) add('cue', span, source === 'both' ? 'before' : source, content === 'none' ? 'after' : content);
  for (const span of attribution.content) add('content', span, span.start < cue ? 'after' : 'before', 'none');
  return out.sort((a, b) => a.first - b.first);
};

/**
 * Annotated attributions as one label number a token. A token of two attributions takes the
 * later-listed one's label save where it would break a piece; an empty span (a paragraph break) is never inside a piece.
 */
export const encodeLabels = (tokens: readonly Span[], attributions: readonly Annotated[]): Uint8Array => {
  const none = numberOf({ part: 'outside', begin: false, near: 'none', far: 'none', awaits: 'outside' });
  const out = new Uint8Array(tokens.length).fill(none);
  const all = attributions.map((attribution) => piecesOf(tokens, attribution)).sort((a, b) => (a[0]?.first ?? 0) - (b[0]?.first ?? 0));
  for (const pieces of all)
    pieces.forEach((next, i) => {
      const last = pieces[i - 1];
      if (last === undefined || next.first - last.last - 1 > longestGap) return;
      const seen = pieces.slice(0, i).some((p) => p.part === 'content');
      const far = next.part === 'source' ? next.far : next.part === 'cue' && seen ? 'before' : 'none';
      const gap = numberOf({ part: 'outside', begin: false, near: 'none', far, awaits: next.part });
      out.fill(gap, last.last + 1, next.first);
    });
  // A source shared by several cues keeps the direction of the first.
  const taken = new Set<number>();
  for (const { part, first, last, near, far } of all.flat()) {
    if (taken.has(first)) continue;
    for (let i = first; i <= last; i += 1) {
      taken.add(i);
      out[i] = numberOf({ part, begin: i === first, near, far, awaits: 'outside' });
    }
  }
  return out;
};
