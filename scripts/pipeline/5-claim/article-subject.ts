import type { PositionId, TopicId } from '../../../src/schema/index.ts';
import type { KeywordIndex } from './keyword-index.ts';
import { matchPositions } from './match-positions.ts';
import type { ReadSentence } from './reading.ts';
import type { Word } from './words.ts';

/** What an article as a whole is about. */
export interface ArticleSubject {
  /** The topics of its title; else the one of which most of its sentences on any topic speak. */
  topics: readonly TopicId[];
  /** What "the plan" and "the bill" mean in it: what the title names, or the text after "plan to". */
  plan: PositionId | undefined;
}

/** Nouns for the matter of a dispute itself. */
export const PLANS = /^(?:plan|proposal|project|scheme|bill|deal|reform|package|legislation|law)$/;

/** How far behind "plan to" the matter may stand. */
const REACH = 10;

const only = <T>(items: readonly T[]): T | undefined => (items.length === 1 ? items[0] : undefined);

const afterPlan = (words: readonly Word[], index: KeywordIndex): PositionId | undefined => {
  for (const [at, { lemma }] of words.entries()) {
    if (!PLANS.test(lemma) || !/^(?:to|of|for)$/.test(words[at + 1]?.key ?? '')) continue;
    const found = only([...matchPositions(words.slice(at + 1, at + 1 + REACH), index).positions.keys()]);
    if (found) return found;
  }
  return undefined;
};

/** Reads an article's title and sentences once. */
export const findSubject = (title: readonly Word[], sentences: readonly ReadSentence[], index: KeywordIndex): ArticleSubject => {
  const named = matchPositions(title, index);
  const plans = [title, ...sentences.map(({ words }) => words)].flatMap((words) => afterPlan(words, index) ?? []);
  const plan = plans[0] ?? only([...named.positions.keys()]);
  if (named.topics.length > 0) return { topics: named.topics, plan };
  const counts = new Map<TopicId, number>();
  for (const { words } of sentences)
    for (const topic of matchPositions(words, index).topics) counts.set(topic, (counts.get(topic) ?? 0) + 1);
  const [first, second] = [...counts.entries()].sort(([, a], [, b]) => b - a);
  const isClear = first !== undefined && first[1] >= 2 && first[1] > (second?.[1] ?? 0);
  return { topics: isClear ? [first[0]] : [], plan };
};
