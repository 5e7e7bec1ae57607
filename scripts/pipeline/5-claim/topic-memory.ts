import type { TopicId } from '../../../src/schema/index.ts';
import type { KeywordIndex } from './keyword-index.ts';
import { matchPositions } from './match-positions.ts';
import type { Reading, ReadSentence } from './reading.ts';

/** How many sentences back a statement without words of a topic goes on with the topic of others. */
const REACH = 4;

/** What the sentences of an article are on. */
export interface TopicMemory {
  /** A statement in a sentence is on these topics, by a word that points back. */
  add(sentence: number, topics: readonly TopicId[]): void;
  /** What a statement is on by what stands before it. */
  before(reading: Reading): readonly TopicId[];
}

/**
 * Finds what a statement without words of a topic is about: the topics of the sentences before it in its
 * block, else of the block before.
 */
export const makeTopicMemory = (sentences: readonly ReadSentence[], index: KeywordIndex, titled: readonly TopicId[]): TopicMemory => {
  const known = new Map<number, readonly TopicId[]>();
  const topicsIn = (at: number): readonly TopicId[] => {
    const found = known.get(at) ?? matchPositions(sentences[at]?.words ?? [], index).topics;
    known.set(at, found);
    return found;
  };
  /** The topics of a block down to a sentence: a paragraph that has been on two topics leaves the title's behind. */
  const lastOf = (at: number): readonly TopicId[] => {
    const block = sentences[at]?.block;
    const all = new Set<TopicId>();
    for (let own = at; own >= Math.max(0, at - REACH) && sentences[own]?.block === block; own -= 1)
      for (const topic of topicsIn(own)) all.add(topic);
    const own = titled.filter((topic) => all.has(topic));
    return all.size > 1 && own.length === 1 ? own : topicsIn(at);
  };
  const nearest = (from: number, isIn: (sentence: ReadSentence) => boolean): readonly TopicId[] => {
    for (let at = from; at >= Math.max(0, from - REACH); at -= 1) {
      const sentence = sentences[at];
      if (!sentence || !isIn(sentence)) return [];
      const found = topicsIn(at);
      if (found.length > 0) return sentence.block === sentences[from]?.block ? found : lastOf(at);
    }
    return [];
  };
  return {
    add: (sentence, topics) => {
      if (topicsIn(sentence).length === 0) known.set(sentence, topics);
    },
    before: ({ sentence, block }) => nearest(sentence, (other) => block - other.block <= 1),
  };
};

/** Of how many statements with a topic, and which share of them, one topic makes an article its own. */
const ENOUGH = 4;
const SHARE = 0.75;
/** The share for the topic that its title names. */
const TITLED = 0.5;

/**
 * What a statement without any hint of its own is taken to be on: the one topic of an article in which
 * nearly all is about it, and the one that its title names. An article on two topics has none, for articles stray.
 */
export const findMainTopics = (topics: readonly (readonly TopicId[])[], titled: readonly TopicId[]): readonly TopicId[] => {
  const own = topics.filter((ids) => ids.length > 0);
  const counts = new Map<TopicId, number>();
  for (const id of own.flat()) counts.set(id, (counts.get(id) ?? 0) + 1);
  const total = own.flat().length;
  const isShare = (topic: TopicId, share: number): boolean => total >= ENOUGH && (counts.get(topic) ?? 0) >= share * total;
  const main = [...counts.keys()].filter((topic) => isShare(topic, SHARE));
  const [only, ...others] = titled;
  const isTitled = only !== undefined && others.length === 0 && (main.length > 0 || isShare(only, TITLED));
  return [...new Set([...main, ...(isTitled ? [only] : [])])];
};
