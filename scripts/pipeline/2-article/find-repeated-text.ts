import { type Span, textOf } from '../span.ts';

/** Shorter texts may stand twice by chance, or for emphasis. */
const leastLength = 40;

const sentencesOf = (text: string): readonly string[] => text.split(/(?<=[.!?…][”’"'»)]*)\s+(?=[\p{Lu}“‘"'«])/u);

/**
 * Blocks whose every sentence stands word for word in other blocks: a lead set above the article and
 * again in it, a pull quote, a teaser. Of two equal blocks the later is kept. Returns indexes into `spans`.
 */
export const findRepeatedText = (text: string, spans: readonly Span[]): ReadonlySet<number> => {
  const words = spans.map((span) => textOf(text, span));
  const repeated = new Set<number>();
  words.forEach((block, index) => {
    if (block.length < leastLength) return;
    const isElsewhere = (sentence: string): boolean =>
      words.some((other, place) => {
        if (place === index || repeated.has(place) || !other.includes(sentence)) return false;
        // A block goes into a later one, or into a longer one: never two into each other.
        return place > index || other.length > block.length;
      });
    const sentences = sentencesOf(block);
    const long = sentences.filter((sentence) => sentence.length >= leastLength);
    if (long.length > 0 && sentences.every(isElsewhere)) repeated.add(index);
  });
  return repeated;
};
