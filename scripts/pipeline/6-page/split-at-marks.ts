import type { Span } from '../span.ts';

/** A run of text that belongs to the same marks all through. `marks` is empty outside of any. */
export interface Segment {
  span: Span;
  marks: readonly string[];
}

/** Something to be marked in the text, in UTF-16 units. */
export interface Mark {
  id: string;
  span: Span;
}

/** A mark's edges never fall on white space: `<mark> word</mark>` would move a line's end into the mark. */
const trim = (text: string, { start, end }: Span): Span => {
  const words = text.slice(start, end);
  return { start: end - words.trimStart().length, end: start + words.trimEnd().length };
};

/**
 * Cuts the stretch `within` at every edge of a mark, so that overlapping and nested marks become
 * neighbours: `a[b(c]d)` -> a, b[1], c[1 2], d[2]. The segments, joined, are the stretch.
 */
export const splitAtMarks = (text: string, within: Span, marks: readonly Mark[]): readonly Segment[] => {
  const inside = marks
    .map(({ id, span }) => ({ id, span: { start: Math.max(span.start, within.start), end: Math.min(span.end, within.end) } }))
    .filter(({ span }) => span.start < span.end);
  const edges = [...new Set([within.start, within.end, ...inside.flatMap(({ span }) => [span.start, span.end])])].sort((a, b) => a - b);
  const segments: Segment[] = [];
  const add = (span: Span, ids: readonly string[]): void => {
    if (span.start >= span.end) return;
    const last = segments.at(-1);
    if (last && last.marks.join(' ') === ids.join(' ')) last.span.end = span.end;
    else segments.push({ span: { ...span }, marks: ids });
  };
  edges.slice(0, -1).forEach((start, index) => {
    const span = { start, end: edges[index + 1] ?? start };
    const ids = [...new Set(inside.filter((mark) => mark.span.start <= span.start && span.end <= mark.span.end).map(({ id }) => id))];
    const words = ids.length === 0 ? span : trim(text, span);
    if (words.start >= words.end) add(span, []);
    else {
      add({ start: span.start, end: words.start }, []);
      add(words, ids);
      add({ start: words.end, end: span.end }, []);
    }
  });
  return segments;
};
