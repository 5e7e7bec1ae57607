import type { Span } from '../../span.ts';
import type { Attribution } from '../attribution.ts';
import type { Clue } from './columns/fill-rule-columns.ts';
import type { Annotated } from './link-labels.ts';

/** PolNeAR takes the relative pronoun for the source: "Vane, *who* said". Ours is the name before it. */
const toSource = (text: string, source: Span, cue: Span | undefined): Span => {
  const match = /^\s{0,2},?\s{0,2}(?<pronoun>who|which|that)\b/u.exec(text.slice(source.end, source.end + 12));
  const { pronoun } = match?.groups ?? {};
  if (!match || pronoun === undefined || !cue || cue.start < source.end || cue.start > source.end + match[0].length + 2) return source;
  const end = source.end + match[0].length;
  return { start: end - pronoun.length, end };
};

/** PolNeAR keeps the "that" at the head of what was said. */
const toContent = (text: string, { start, end }: Span): Span => {
  const that = /\bthat\s{1,3}["“'‘]?$/iu.exec(text.slice(Math.max(0, start - 9), start));
  return that ? { start: start - that[0].length, end } : { start, end };
};

/** One of our attributions in the manner of PolNeAR, in which the learned tagger thinks. */
const toAnnotated = (text: string, { source, cue, content }: Pick<Attribution, 'source' | 'cue' | 'content'>): Annotated => ({
  source: source.map((span) => toSource(text, span, cue[0])),
  cue,
  content: content.map((span) => toContent(text, span)),
});

/** What the rules found, as the tagger takes it. */
export const toClues = (text: string, attributions: readonly Attribution[]): Clue[] =>
  attributions.map((attribution) => ({ rule: attribution.rule, ...toAnnotated(text, attribution) }));
