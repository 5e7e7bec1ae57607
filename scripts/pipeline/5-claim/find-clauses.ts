import type { Word } from './words.ts';

/** Words of one clause, with where it begins in the run. */
export interface Clause {
  from: number;
  words: readonly Word[];
  /** True where it ends a sentence's first clause or opens a new sentence. */
  opensSentence: boolean;
}

/** Divides a statement where its stance may turn: at sentence ends, semicolons, and before "but", "while", "although". */
export const findClauses = (words: readonly Word[]): Clause[] => {
  const clauses: Clause[] = [];
  let from = 0;
  let opensSentence = true;
  const close = (to: number, next: number, opens: boolean): void => {
    if (to > from) clauses.push({ from, words: words.slice(from, to), opensSentence });
    from = next;
    opensSentence = opens;
  };
  for (const [at, { key }] of words.entries()) {
    if (at < from) continue;
    if (/^[.!?…]$/.test(key)) close(at, at + 1, true);
    else if (key === ';') close(at, at + 1, false);
    else if (at > from && /^(?:but|while|whereas|although|though)$/.test(key)) close(at, at, false);
  }
  close(words.length, words.length, false);
  return clauses;
};
