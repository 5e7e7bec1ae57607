/** A run of an article's text. Offsets count UTF-16 units, so that `text.slice(start, end)` is the words; `end` is exclusive. */
export interface Span {
  start: number;
  end: number;
}

/** The words of a span. */
export const textOf = (text: string, span: Span): string => text.slice(span.start, span.end);

/** The span from the first start to the last end. Throws on an empty list. */
export const enclosing = (spans: readonly Span[]): Span => {
  if (spans.length === 0) throw new Error('no spans to enclose');
  return { start: Math.min(...spans.map((s) => s.start)), end: Math.max(...spans.map((s) => s.end)) };
};

/** True where the two share at least one unit. */
export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;
