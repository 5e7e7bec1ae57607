import type { PositionId, TopicId } from '../../../src/schema/index.ts';
import type { KeywordIndex } from './keyword-index.ts';
import { matchPositions } from './match-positions.ts';
import { type Reading, type ReadSentence, sentenceAt } from './reading.ts';
import { wordsIn } from './words.ts';

/** Remembers which positions an article has spoken of, and where. */
export interface SpokenOf {
  /** A claim at this place speaks of these positions. */
  add(place: number, positions: readonly PositionId[]): void;
  /** The positions last spoken of before a place, at most so many sentences back, in its block or the one before. */
  before(place: number, reach: number, block: number): readonly PositionId[];
  /** Topics of the words around a claim's content in its own sentence. */
  topicsAround(reading: Reading): readonly TopicId[];
}

/** Reads an article's sentences on demand, each once. */
export const makeSpokenOf = (sentences: readonly ReadSentence[], index: KeywordIndex): SpokenOf => {
  const inSentence = new Map<number, readonly PositionId[]>();
  const claims = new Map<number, { place: number; positions: readonly PositionId[] }[]>();
  const positionsIn = (at: number): readonly PositionId[] => {
    const known = inSentence.get(at);
    if (known) return known;
    const found = [...matchPositions(sentences[at]?.words ?? [], index).positions.keys()];
    inSentence.set(at, found);
    return found;
  };
  return {
    add: (place, positions) => {
      if (positions.length === 0) return;
      const at = sentenceAt(sentences, place);
      claims.set(at, [...(claims.get(at) ?? []), { place, positions }]);
    },
    before: (place, reach, block) => {
      const own = sentenceAt(sentences, place);
      for (let at = own; at >= Math.max(0, own - reach); at -= 1) {
        const sentence = sentences[at];
        if (!sentence || block - sentence.block > 1) return [];
        const claim = claims.get(at)?.findLast((one) => one.place < place);
        if (claim) return claim.positions;
        const words = sentence.words.filter(({ span }) => span.end <= place);
        const found = at === own ? [...matchPositions(words, index).positions.keys()] : positionsIn(at);
        if (found.length > 0) return found;
      }
      return [];
    },
    topicsAround: ({ sentence, attribution }) => {
      const words = sentences[sentence]?.words ?? [];
      const content = new Set(wordsIn(words, [...attribution.content, ...attribution.source]));
      return matchPositions(
        words.filter((word) => !content.has(word)),
        index,
      ).topics;
    },
  };
};
