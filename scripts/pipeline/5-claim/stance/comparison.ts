import type { Word } from '../words/words.ts';
import type { Mention, Statement } from './mention.ts';
import type { StanceClause } from './statement.ts';

/** Index of a word of the text in a sentence, -1 where it stands in another. */
export const indexOf = ({ words }: StanceClause, word: Word | undefined): number =>
  word === undefined ? -1 : words.findIndex(({ span }) => span.start === word.span.start);

/** A side, with the words that give it. */
export interface Verdict {
  sign: 1 | -1;
  words: readonly Word[];
}

/** The other side. */
export const turnedBy = (sign: 1 | -1): 1 | -1 => (sign === 1 ? -1 : 1);

/** Finds what the sentences of a statement weigh the matter against. */
export type Find = (clauses: readonly StanceClause[], statement: Pick<Statement, 'mentions'>) => Verdict | undefined;

/** Whether what is spoken of is an end of the matter: a verb or noun of ending stands before it, in a stretch of a sentence. */
export const isEnded = ({ words, idioms }: StanceClause, { words: own }: Mention, from: number, to = words.length): boolean => {
  const starts = new Set(own.map(({ span }) => span.start));
  const ends = idioms.filter(
    (idiom) =>
      idiom.from >= from &&
      idiom.to <= to &&
      idiom.rows.some(({ role }) => role === 'end') &&
      !words.slice(idiom.from, idiom.to).some(({ span }) => starts.has(span.start)),
  );
  return ends.length % 2 === 1;
};
