import { articleOf } from '../../3-sentence/article-of.fixture.ts';
import { splitSentences } from '../../3-sentence/split-sentences.ts';
import { type Clause, makeClauses } from './clause.ts';
import { makePassages, type Passage, type Range } from './passage/passage.ts';

/** The passage of a text of one paragraph. */
export const passageOf = (text: string): Passage => {
  const article = articleOf(text);
  const [passage] = makePassages(text, article.blocks, splitSentences(article));
  if (!passage) throw new Error(`no words in: ${text}`);
  return passage;
};

/** The first sentence of a text. */
export const clauseOf = (text: string): Clause => {
  const [clause] = makeClauses(passageOf(text));
  if (!clause) throw new Error(`no sentence in: ${text}`);
  return clause;
};

/** The words of a range, as written; empty where there is none. */
export const spell = ({ text, words }: Passage, range: Range | undefined): string => {
  const [first, last] = [words[range?.start ?? -1], words[(range?.end ?? 0) - 1]];
  return first && last ? text.slice(first.span.start, last.span.end) : '';
};

/** Index of the first word that is written so. */
export const indexOf = ({ words }: Passage, word: string): number => words.findIndex(({ text }) => text === word);
