import type { Span } from '../span.ts';

/**
 * The two ways of counting in one text: claims count Unicode code points, as the Web Annotation
 * standard wants, JavaScript counts UTF-16 units. They differ after the first letter outside the basic plane.
 */
export interface CodePoints {
  /** Number of code points. */
  length: number;
  /** The words from one code point to another, the second excluded; both are held inside the text. */
  slice: (start: number, end: number) => string;
  /** A span in code points as one in UTF-16 units. */
  toUnits: (span: Span) => Span;
}

/** Counts a text once, for many look-ups. */
export const countCodePoints = (text: string): CodePoints => {
  const starts: number[] = [];
  for (let unit = 0; unit < text.length; unit += (text.codePointAt(unit) ?? 0) > 0xffff ? 2 : 1) starts.push(unit);
  const unitAt = (point: number): number => (point < 0 ? 0 : (starts[point] ?? text.length));
  return {
    length: starts.length,
    slice: (start, end) => text.slice(unitAt(start), unitAt(end)),
    toUnits: ({ start, end }) => ({ start: unitAt(start), end: unitAt(end) }),
  };
};
