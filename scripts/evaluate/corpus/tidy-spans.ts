/** A start and an end in UTF-16 units. */
export type Pair = readonly [number, number];

const DROPPED = /[\s"“”‘’'.,;:]/u;

/** A span without the white space, marks and stops at its ends. */
const trim = (text: string, [from, to]: Pair): Pair => {
  let [start, end] = [from, to];
  while (start < end && DROPPED.test(text.charAt(start))) start += 1;
  while (end > start && DROPPED.test(text.charAt(end - 1))) end -= 1;
  return [start, end];
};

/** Spans in order; pieces that only white space parts become one, and none keeps marks at its ends. */
export const tidySpans = (text: string, spans: readonly Pair[]): Pair[] => {
  const joined: [number, number][] = [];
  for (const [start, end] of [...spans].sort((a, b) => a[0] - b[0])) {
    const last = joined.at(-1);
    if (last && text.slice(last[1], start).trim() === '') last[1] = Math.max(last[1], end);
    else joined.push([start, end]);
  }
  return joined.map((span) => trim(text, span)).filter(([start, end]) => end > start);
};

/** True where a span of one side touches a span of the other. */
export const anyTouch = (a: readonly Pair[], b: readonly Pair[]): boolean => a.some((x) => b.some((y) => x[0] < y[1] && y[0] < x[1]));
