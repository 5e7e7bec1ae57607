import type { PositionId, TopicId } from '../../../../src/schema/index.ts';
import { type Reading, type ReadSentence, sentenceAt } from '../words/reading.ts';
import { type Word, wordsIn } from '../words/words.ts';
import type { KeywordIndex } from './keyword-index.ts';
import { type Matched, matchPositions } from './match-positions.ts';

/** Remembers which positions an article has spoken of, and where. */
export interface SpokenOf {
  /** A claim at this place speaks of these positions. */
  add(place: number, positions: readonly PositionId[]): void;
  /**
   * The positions last spoken of before a place, at most so many sentences back, in its block or the one
   * before. What only the article's own words name in part may be its plan: then it is the plan.
   */
  before(place: number, reach: number, block: number, plan?: PositionId): readonly PositionId[];
  /** The words that named them: the sentence, up to the place; empty where none did. */
  wordsBefore(place: number, reach: number, block: number): readonly Word[];
  /** The words of the sentence of a claim and of so many before it, in its block or the one before. */
  around(reading: Reading, reach: number): readonly Word[];
  /** The positions that the words around a claim's content name in its own sentence. */
  besides(reading: Reading): readonly PositionId[];
  /** "said of the plan to ban rodeos": what the words beside a claim's content say it is of, from "of" on; empty where they say none. */
  saidOf(reading: Reading): readonly Word[];
  /** Topics of the words around a claim's content in its own sentence. */
  topicsAround(reading: Reading): readonly TopicId[];
}

/** Reads an article's sentences on demand, each once. */
export const makeSpokenOf = (sentences: readonly ReadSentence[], index: KeywordIndex): SpokenOf => {
  const inSentence = new Map<number, Matched>();
  const claims = new Map<number, { place: number; positions: readonly PositionId[] }[]>();
  const matchedIn = (at: number): Matched => {
    const found = inSentence.get(at) ?? matchPositions(sentences[at]?.words ?? [], index);
    inSentence.set(at, found);
    return found;
  };
  const orPlan = ({ positions, partly }: Matched, plan: PositionId | undefined): readonly PositionId[] => {
    const found = [...positions.keys()];
    const topicOf = (id: PositionId | undefined) => (id ? index.positions.get(id)?.topic : undefined);
    const isPlan = plan && partly.has(plan) && found.length > 0 && found.every((id) => topicOf(id) === topicOf(plan));
    return isPlan ? [plan] : found;
  };
  const wordsAround = ({ sentence, attribution }: Reading): readonly Word[] => {
    const words = sentences[sentence]?.words ?? [];
    const content = new Set(wordsIn(words, [...attribution.content, ...attribution.source]));
    return words.filter((word) => !content.has(word));
  };
  const matchedAround = (reading: Reading): Matched => matchPositions(wordsAround(reading), index);
  return {
    add: (place, positions) => {
      if (positions.length === 0) return;
      const at = sentenceAt(sentences, place);
      claims.set(at, [...(claims.get(at) ?? []), { place, positions }]);
    },
    before: (place, reach, block, plan) => {
      const own = sentenceAt(sentences, place);
      for (let at = own; at >= Math.max(0, own - reach); at -= 1) {
        const sentence = sentences[at];
        if (!sentence || block - sentence.block > 1) return [];
        const claim = claims.get(at)?.findLast((one) => one.place < place);
        if (claim) return claim.positions;
        const words = sentence.words.filter(({ span }) => span.end <= place);
        const found = orPlan(at === own ? matchPositions(words, index) : matchedIn(at), plan);
        if (found.length > 0) return found;
      }
      return [];
    },
    wordsBefore: (place, reach, block) => {
      const own = sentenceAt(sentences, place);
      for (let at = own; at >= Math.max(0, own - reach); at -= 1) {
        const sentence = sentences[at];
        if (!sentence || block - sentence.block > 1) return [];
        const words = sentence.words.filter(({ span }) => span.end <= place);
        if (matchPositions(words, index).positions.size > 0) return words;
      }
      return [];
    },
    around: ({ sentence, block }, reach) =>
      sentences.slice(Math.max(0, sentence - reach), sentence + 1).flatMap((own) => (block - own.block > 1 ? [] : own.words)),
    besides: (reading) => [...matchedAround(reading).positions.keys()],
    saidOf: (reading) => {
      const words = wordsAround(reading);
      const end = Math.max(...[...reading.cue, ...reading.source].map(({ span }) => span.end));
      const at = words.findIndex(({ key, span }) => key === 'of' && span.start > end && span.start - end <= 2);
      return at < 0 ? [] : words.slice(at + 1);
    },
    topicsAround: (reading) => matchedAround(reading).topics,
  };
};
