import type { TopicId } from '../../../../src/schema/index.ts';
import type { Reading, ReadSentence } from '../words/reading.ts';
import type { KeywordIndex } from './keyword-index.ts';
import { matchPositions } from './match-positions.ts';

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

/** Which topics an article is on, by its title and by how many of its sentences speak of them. */
export interface ArticleTopics {
  /** True where the article is on the topic, and not only mentions it in passing. */
  isMain(topic: TopicId): boolean;
  /** True where the article is on another topic that it speaks of far more often. */
  isOvershadowed(topic: TopicId): boolean;
}

/** How often, against the topic most spoken of, a topic has to come up in an article that is on it. */
const AGAINST_MOST = 0.3;
/** In which share of its sentences. */
const OF_ALL = 0.1;

/** Counts the sentences of an article that speak of each topic. A sentence with words of a position alone counts half. */
export const weighTopics = (sentences: readonly ReadSentence[], index: KeywordIndex, titled: readonly TopicId[]): ArticleTopics => {
  const counts = new Map<TopicId, number>();
  for (const { words } of sentences) {
    const { topics, own } = matchPositions(words, index);
    for (const topic of topics) counts.set(topic, (counts.get(topic) ?? 0) + (own.has(topic) ? 1 : 0.5));
  }
  const most = Math.max(0, ...counts.values());
  const countOf = (topic: TopicId): number => counts.get(topic) ?? 0;
  const isMain = (topic: TopicId): boolean =>
    titled.includes(topic) ||
    (countOf(topic) >= AGAINST_MOST * most &&
      countOf(topic) >= OF_ALL * sentences.length &&
      (countOf(topic) >= 2 || sentences.length <= 3));
  return {
    isMain,
    isOvershadowed: (topic) => !titled.includes(topic) && countOf(topic) < AGAINST_MOST * Math.max(most, titled.length > 0 ? 3 : 0),
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
