import type { Form } from '../../../src/schema/index.ts';
import type { Span } from '../span.ts';
import type { Attribution, Relay } from './attribution.ts';
import type { Finding } from './finding.ts';
import type { Passage, Range } from './parse/passage/passage.ts';
import { isPoster } from './relay/find-medium.ts';

/** How far a mark may stand from the trimmed words: a full stop and the mark itself. */
const NEAR = 2;

/**
 * Gives back the quotation mark that trimming took from one end only: `it sees them as “fair game` becomes
 * `it sees them as “fair game.”`, or `... “fair game”` where the stop stands outside.
 */
export const keepQuotationMarks = (text: string, { start, end }: Span): Span => {
  const own = text.slice(start, end);
  // A straight mark does not tell its side: of an odd number one is missing, at the end or else at the start.
  if (own.split('"').length % 2 === 0) {
    const closing = text.slice(end, end + NEAR).indexOf('"');
    if (closing >= 0 && !own.startsWith('"')) return { start, end: end + closing + 1 };
    return { start: text.charAt(start - 1) === '"' ? start - 1 : start, end };
  }
  const opened = own.lastIndexOf('“');
  const closed = own.indexOf('”');
  const after = text.slice(end, end + NEAR).indexOf('”');
  const before = text.slice(Math.max(0, start - 1), start) === '“';
  const isOpen = opened >= 0 && own.indexOf('”', opened) < 0;
  const isClosedOnly = closed >= 0 && own.lastIndexOf('“', closed) < 0;
  return { start: isClosedOnly && before ? start - 1 : start, end: isOpen && after >= 0 ? end + after + 1 : end };
};

const EDGE = /^[\s"“”«»„.,;:!?–—-]$/u;

/** "Holm & Co.", inside a sentence: the stop belongs to the name. */
const endsShort = ({ words, sentences }: Passage, { end }: Range): boolean =>
  /^\p{Lu}.*\.$/u.test(words[end - 1]?.text ?? '') && !sentences.some((sentence) => sentence.end === end);

/** The characters of a range of words, without quotation marks and closing punctuation around them. */
const toSpan = ({ words, text }: Passage, range: Range): Span | undefined => {
  const first = words[range.start];
  const last = words[range.end - 1];
  if (!first || !last || range.end <= range.start) return undefined;
  let { start } = first.span;
  let { end } = last.span;
  while (start < end && EDGE.test(text.charAt(start))) start += 1;
  while (end > start && EDGE.test(text.charAt(end - 1))) end -= 1;
  return end > start ? keepQuotationMarks(text, { start, end }) : undefined;
};

const formOf = ({ words }: Passage, content: readonly Range[]): Form => {
  const own = content.flatMap(({ start, end }) => words.slice(start, end)).filter(({ text }) => /[\p{L}\p{N}]/u.test(text));
  if (own.length > 0 && own.every(({ quoted }) => quoted)) return 'direct';
  return own.some(({ quoted }) => quoted) ? 'mixed' : 'indirect';
};

/** Media cited for the finding, and the poster of the post that it stands in. */
const relaysOf = (passage: Passage, { relays = [] }: Finding): Relay[] => {
  const { block, text } = passage;
  const media = relays.flatMap((range): Relay[] => {
    const span = toSpan(passage, range);
    return span ? [{ kind: isPoster(passage.words, range.start) ? 'post' : 'medium', span, name: text.slice(span.start, span.end) }] : [];
  });
  if (!block.post) return media;
  const { poster, signature } = block.post;
  const at = text.slice(signature.start, signature.end).indexOf(poster);
  const start = signature.start + Math.max(at, 0);
  const end = at < 0 ? signature.end : start + poster.length;
  return [...media, { kind: 'post', span: { start, end }, name: poster }];
};

/** Turns word ranges into spans of the text. How sure it is is said later, by `addConfidence`. */
export const toAttribution = (passage: Passage, finding: Finding, rule: string): Attribution => {
  const toSpans = (ranges: readonly Range[]): Span[] =>
    ranges.flatMap((range) => toSpan(passage, range) ?? []).sort((a, b) => a.start - b.start);
  return {
    source: finding.source
      .flatMap((range) => {
        const span = toSpan(passage, range);
        return span ? [endsShort(passage, range) ? { ...span, end: passage.words[range.end - 1]?.span.end ?? span.end } : span] : [];
      })
      .sort((a, b) => a.start - b.start),
    cue: finding.cue.flatMap(({ start, end }) => {
      const first = passage.words[start];
      const last = passage.words[end - 1];
      return first && last ? [{ start: first.span.start, end: last.span.end }] : [];
    }),
    content: toSpans(finding.content),
    form: formOf(passage, finding.content),
    relays: relaysOf(passage, finding),
    rule,
    confidence: 1,
  };
};
