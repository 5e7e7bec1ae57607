import { type Span, textOf } from '../../span.ts';
import { findDateline } from '../metadata/find-dateline.ts';

/** Shorter texts may stand twice by chance, or for emphasis. */
const leastLength = 40;

const sentencesOf = (text: string): readonly string[] => text.split(/(?<=[.!?…][”’"'»)]{0,4})\s+(?=[\p{Lu}“‘"'«])/u);

/**
 * Blocks whose every sentence stands word for word in other blocks: a lead set above the article and
 * again in it, after a dateline or without, a teaser, a pull quote of whole sentences. Of two equal blocks the
 * later is kept. Returns indexes into `spans`.
 */
export const findRepeatedText = (text: string, spans: readonly Span[]): ReadonlySet<number> => {
  const blocks = spans.map((span) => {
    const start = findDateline(text, span)?.end ?? span.start;
    return sentencesOf(textOf(text, { start, end: span.end }).trim());
  });
  const lengths = spans.map(({ start, end }) => end - start);
  const holders = new Map<string, Set<number>>();
  blocks.forEach((sentences, index) => {
    for (const sentence of sentences) {
      const known = holders.get(sentence) ?? new Set();
      holders.set(sentence, known.add(index));
    }
  });
  const repeated = new Set<number>();
  blocks.forEach((sentences, index) => {
    // A block goes into a later one, or into a longer one: never two into each other.
    const isElsewhere = (sentence: string): boolean => {
      for (const other of holders.get(sentence) ?? []) if (other > index || (lengths[other] ?? 0) > (lengths[index] ?? 0)) return true;
      return false;
    };
    if (sentences.some((sentence) => sentence.length >= leastLength) && sentences.every(isElsewhere)) {
      repeated.add(index);
      for (const sentence of sentences) holders.get(sentence)?.delete(index);
    }
  });
  return repeated;
};
