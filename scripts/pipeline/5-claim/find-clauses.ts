import type { Word } from './words.ts';

/** Words of one clause, with where it begins in the run. */
export interface Clause {
  from: number;
  words: readonly Word[];
  /** True where it ends a sentence's first clause or opens a new sentence. */
  opensSentence: boolean;
  isQuestion: boolean;
  /** True for what is only granted: "although he backs it". */
  isConceded: boolean;
}

const CONCESSIVE = /^(?:while|whereas|although|though)$/;

/**
 * Divides a statement where its stance may turn: at sentence ends, semicolons, between the pieces of a quotation, before "but" and
 * "although", and behind the comma that ends a clause with "although".
 */
export const findClauses = (words: readonly Word[]): Clause[] => {
  const clauses: Clause[] = [];
  let from = 0;
  let opensSentence = true;
  const close = (to: number, next: number, opens: boolean, isQuestion = false): void => {
    const own = words.slice(from, to);
    if (to > from)
      clauses.push({ from, words: own, opensSentence, isQuestion, isConceded: own.slice(0, 2).some(({ key }) => CONCESSIVE.test(key)) });
    from = next;
    opensSentence = opens;
  };
  for (const [at, { key, capital, pos, span }] of words.entries()) {
    if (at < from) continue;
    // Two pieces of a quotation with the cue between: a capital begins the next sentence.
    const before = words[at - 1];
    if (at > from && before && capital && pos !== 'PROPN' && span.start - before.span.end > 6) close(at, at, true);
    if (/^[.!?…]$/.test(key)) close(at, at + 1, true, key === '?');
    else if (key === ';') close(at, at + 1, false);
    else if (key === ',' && CONCESSIVE.test(words[from]?.key ?? '')) close(at, at + 1, false);
    else if (at > from && ((key === 'but' && !/^(?:only|if|provided|on)$/.test(words[at + 1]?.key ?? '')) || CONCESSIVE.test(key)))
      close(at, at, false);
  }
  close(words.length, words.length, false);
  return clauses;
};
