import type { Topic } from '../../../../src/schema/index.ts';
import { findPhrases, makePhraseIndex, type PhraseIndex } from '../words/phrase-index.ts';
import type { ReadSentence } from '../words/reading.ts';
import { toKey } from '../words/to-key.ts';
import type { Word } from '../words/words.ts';

/** Articles of fewer sentences are too short to tell: a note of two sentences need not name the place again. */
const FEWEST = 6;
/** Letters that a name shares with what is derived from it: "Orland", "Orlandish". */
const STEM = 4;

/** In how many sentences, and in which share of them, a single keyword makes an article's subject. */
const OFTEN = 3;
const SHARE = 0.2;

const isName = (word: string): boolean => /^\p{Lu}/u.test(word);
const stemOf = (name: string): string => name.slice(0, STEM).toLowerCase();

/** The names in a topic's question and positions, as stems; the first word of a sentence is a name by its place only. */
const namesOf = ({ question, positions }: Topic): ReadonlySet<string> =>
  new Set(
    [question, ...positions.map(({ text }) => text)].flatMap((text) =>
      (text.match(/[\p{L}\p{N}]+/gu) ?? []).slice(1).filter(isName).map(stemOf),
    ),
  );

const formsOf = ({ key, lemma }: Word): string[] => [key, lemma];

const indexes = new WeakMap<Topic, PhraseIndex<string>>();

/** The keywords of a topic, filed once for all articles. */
const indexOf = (topic: Topic): PhraseIndex<string> => {
  const made = (): PhraseIndex<string> =>
    makePhraseIndex(
      topic.keywords.map((keyword) => ({ key: toKey(keyword), value: keyword })),
      formsOf,
      (word, part) => formsOf(word).includes(part),
    );
  const index = indexes.get(topic) ?? made();
  indexes.set(topic, index);
  return index;
};

/** The keywords of a topic that stand in a run of words: how many different ones, and whether one of several words is among them. */
const findKeywords = (topic: Topic, words: readonly Word[]): { different: number; isPhrase: boolean } => {
  const found = new Set(findPhrases(words, indexOf(topic)).map(({ value }) => value));
  return { different: found.size, isPhrase: [...found].some((keyword) => keyword.trim().includes(' ')) };
};

/**
 * The topics that an article can be on. Keywords alone are met by chance: an airport has a terminal too. So a longer article
 * must hold a keyword of several words, or a keyword beside a name of the topic's question or positions; for a topic that names
 * nothing, two different keywords, one in its title, or one to which it comes back again and again.
 */
export const findArticleTopics = (
  topics: readonly Topic[],
  title: readonly Word[],
  sentences: readonly ReadSentence[],
  text: string,
): readonly Topic[] => {
  if (sentences.length < FEWEST) return topics;
  const words = sentences.flatMap((sentence) => sentence.words);
  const named = new Set((text.match(/\p{Lu}[\p{L}\p{N}]*/gu) ?? []).map(stemOf));
  return topics.filter((topic) => {
    const names = namesOf(topic);
    const inTitle = findKeywords(topic, title);
    const inText = findKeywords(topic, words);
    if (inTitle.isPhrase || inText.isPhrase) return true;
    if (inTitle.different + inText.different === 0) return false;
    if (names.size > 0) return [...names].some((name) => named.has(name));
    if (inTitle.different > 0 || inText.different > 1) return true;
    const speaking = sentences.filter((sentence) => findKeywords(topic, sentence.words).different > 0).length;
    return speaking >= Math.max(OFTEN, SHARE * sentences.length);
  });
};
