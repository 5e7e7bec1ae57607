import type { Attribution } from '../pipeline/4-attribution/attribution.ts';
import type { Span } from '../pipeline/span.ts';
import type { CorpusAttribution } from './corpus-document.ts';

const toPair = ({ start, end }: Span): [number, number] => [start, end];

/** PolNeAR takes the relative pronoun for the source: "Vane, *who* said". Ours is the name before it. */
const toSource = (text: string, source: Span, cue: Span | undefined): [number, number] => {
  const match = /^\s*,?\s*(?<pronoun>who|which|that)\b/u.exec(text.slice(source.end, source.end + 12));
  const { pronoun } = match?.groups ?? {};
  if (!match || pronoun === undefined || !cue || cue.start < source.end || cue.start > source.end + match[0].length + 2)
    return toPair(source);
  const end = source.end + match[0].length;
  return [end - pronoun.length, end];
};

/** PolNeAR keeps the "that" at the head of what was said. */
const toContent = (text: string, { start, end }: Span): [number, number] => {
  const that = /\bthat\s{1,3}["“'‘]?$/iu.exec(text.slice(Math.max(0, start - 9), start));
  return that ? [start - that[0].length, end] : [start, end];
};

/** One of our attributions in the manner of PolNeAR. */
export const toCorpusAttribution = (text: string, { source, cue, content }: Attribution): CorpusAttribution => ({
  source: source.map((span) => toSource(text, span, cue[0])),
  cue: cue.map(toPair),
  content: content.map((span) => toContent(text, span)),
});
