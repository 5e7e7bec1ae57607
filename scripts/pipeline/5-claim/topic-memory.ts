import type { TopicId } from '../../../src/schema/index.ts';
import type { KeywordIndex } from './keyword-index.ts';
import { matchPositions } from './match-positions.ts';
import type { Reading, ReadSentence } from './reading.ts';

/** How many sentences back a statement without words of a topic goes on with the topic of others. */
const REACH = 4;

/**
 * Finds what a statement without words of a topic is about: the topics of the sentences before it in its
 * block, else of the block before.
 */
export const makeTopicMemory = (sentences: readonly ReadSentence[], index: KeywordIndex): ((reading: Reading) => readonly TopicId[]) => {
  const known = new Map<number, readonly TopicId[]>();
  const topicsIn = (at: number): readonly TopicId[] => {
    const found = known.get(at) ?? matchPositions(sentences[at]?.words ?? [], index).topics;
    known.set(at, found);
    return found;
  };
  const nearest = (from: number, isIn: (sentence: ReadSentence) => boolean): readonly TopicId[] => {
    for (let at = from; at >= Math.max(0, from - REACH); at -= 1) {
      const sentence = sentences[at];
      if (!sentence || !isIn(sentence)) return [];
      const found = topicsIn(at);
      if (found.length > 0) return found;
    }
    return [];
  };
  return ({ sentence, block }) => nearest(sentence, (other) => block - other.block <= 1);
};

/** Of how many statements with a topic, and which share of them, one topic makes an article its own. */
const ENOUGH = 4;
const SHARE = 0.75;

/**
 * The one topic of an article in which nearly all is about it: a statement that gives no hint of its own
 * is taken to be on it too. An article on two topics has none, for articles stray.
 */
export const findMainTopic = (topics: readonly (readonly TopicId[])[]): TopicId | undefined => {
  const own = topics.filter((ids) => ids.length > 0);
  const counts = new Map<TopicId, number>();
  for (const id of own.flat()) counts.set(id, (counts.get(id) ?? 0) + 1);
  const total = own.flat().length;
  const [main] = [...counts].filter(([, count]) => total >= ENOUGH && count >= SHARE * total);
  return main?.[0];
};
