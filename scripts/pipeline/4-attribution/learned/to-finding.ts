import type { Span } from '../../span.ts';
import type { Finding } from '../finding.ts';
import { nounPhraseBefore } from '../parse/noun-phrase-before.ts';
import type { Passage, Range } from '../parse/passage.ts';
import type { Annotated } from './link-labels.ts';

/** Index of the first word that ends after an offset; the number of words where none does. */
const firstAfter = ({ words }: Passage, offset: number): number => {
  let [low, high] = [0, words.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((words[middle]?.span.end ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
};

const toRange = (passage: Passage, span: Span): Range | undefined => {
  const start = firstAfter(passage, span.start);
  let end = firstAfter(passage, span.end - 1) + 1;
  while (end > start && (passage.words[end - 1]?.span.start ?? 0) >= span.end) end -= 1;
  return end > start ? { start, end } : undefined;
};

const RELATIVE = /^(?:who|which|that)$/u;

/** PolNeAR names "who" the source of "Vane, who said", or "Vane, who"; ours is the name before it. */
const toNamed = ({ words, sentences }: Passage, { start, end }: Range): Range | undefined => {
  if (!RELATIVE.test(words[end - 1]?.lower ?? '')) return { start, end };
  const last = words[end - 2]?.text === ',' ? end - 2 : end - 1;
  if (last > start) return { start, end: last };
  const low = sentences.find((sentence) => sentence.start <= start && start < sentence.end)?.start ?? 0;
  return nounPhraseBefore(words, last, low);
};

/** PolNeAR keeps the "that" at the head of what was said, we do not. */
const withoutThat = ({ words }: Passage, { start, end }: Range): Range[] => {
  const from = words[start]?.lower === 'that' && words[start]?.pos !== 'DET' && words[start]?.pos !== 'PRON' ? start + 1 : start;
  return end > from ? [{ start: from, end }] : [];
};

/**
 * A learned find as ranges of the passage that its cue stands in, in our manner; undefined where no
 * source, cue or content of it stands there, for an attribution needs all three.
 */
export const toFinding = (passage: Passage, { source, cue, content }: Annotated): Finding | undefined => {
  const toRanges = (spans: readonly Span[]): Range[] => spans.flatMap((span) => toRange(passage, span) ?? []);
  const finding = {
    source: toRanges(source).flatMap((range) => toNamed(passage, range) ?? []),
    cue: toRanges(cue),
    content: toRanges(content).flatMap((range) => withoutThat(passage, range)),
  };
  return Object.values(finding).every((ranges) => ranges.length > 0) ? finding : undefined;
};
