import type { PositionId } from '../../../../src/schema/index.ts';
import type { ReadSentence } from '../words/reading.ts';
import type { Word } from '../words/words.ts';
import type { KeywordIndex } from './keyword-index.ts';
import { matchPositions } from './match-positions.ts';

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

/** What "the plan" and "the bill" mean in an article: the text after its first "plan to", else what its title names. */
export const findPlan = (title: readonly Word[], sentences: readonly ReadSentence[], index: KeywordIndex): PositionId | undefined => {
  const plans = [title, ...sentences.map(({ words }) => words)].flatMap((words) => afterPlan(words, index) ?? []);
  return plans[0] ?? only([...matchPositions(title, index).positions.keys()]);
};
