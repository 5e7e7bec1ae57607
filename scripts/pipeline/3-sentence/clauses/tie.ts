import type { Chunk, ClauseWord, Relation } from './chunk.ts';

/** Verbs that a clause without "that" may follow. */
export const OF_CLAUSES =
  /^(?:say|tell|add|think|believe|argue|claim|insist|warn|feel|hope|know|mean|suggest|suppose|reckon|fear|promise|vow|pledge|swear|note|stress|admit|accept|agree|announce|confirm|explain|declare|assure|doubt|find|hear|see|wish|guess|understand|conclude|assert|maintain|predict|expect|write|show|decide|state|deny|trust|ensure|guarantee|contend|concede|acknowledge|repeat|reiterate|emphasise|emphasize|recommend|demand|propose|urge|ask|wonder)$/;

/** The chunks of one sentence, being tied together. Each step fills in governors that the steps before left open. */
export interface Tie {
  chunks: readonly Chunk[];
  words: readonly ClauseWord[];
}

/** Hangs a chunk under a governor, where it does not hang already. */
export const attach = (chunk: Chunk | undefined, governor: number, relation: Relation): void => {
  if (chunk?.relation !== 'root') return;
  chunk.governor = governor;
  chunk.relation = relation;
};

/** Whether a chunk hangs already. */
export const isBound = (chunk: Chunk | undefined): boolean => chunk === undefined || chunk.relation !== 'root';

/** Index of the next chunk that is no adverb. */
export const nextOf = ({ chunks }: Tie, at: number): number => {
  let next = at + 1;
  while (chunks[next]?.kind === 'adverb') next += 1;
  return next;
};

/** Index of the chunk before that is no adverb, -1 at the start. */
export const previousOf = ({ chunks }: Tie, at: number): number => {
  let before = at - 1;
  while (chunks[before]?.kind === 'adverb') before -= 1;
  return before;
};

/** The lemma of a chunk's head, empty for none. */
export const lemmaOf = ({ words }: Tie, chunk: Chunk | undefined): string => (chunk ? (words[chunk.head]?.lemma ?? '') : '');

/** The key of a chunk's head, empty for none. */
export const keyOf = ({ words }: Tie, chunk: Chunk | undefined): string => (chunk ? (words[chunk.head]?.key ?? '') : '');

/** Whether a chunk is a verb that makes a clause. */
export const isTensed = (chunk: Chunk | undefined): boolean =>
  chunk?.verb !== undefined && /^(?:finite|base|participle)$/.test(chunk.verb.form);

/** The last chunk that bounds a clause before a place: an opener, a relative, a conjunction, a mark or a verb; -1 at the start. */
export const boundaryBefore = ({ chunks }: Tie, at: number): number => {
  for (let own = at - 1; own >= 0; own -= 1) if (/^(?:opener|relative|and|mark|verb)$/.test(chunks[own]?.kind ?? '')) return own;
  return -1;
};

/** Index of the last verb before a place that is wanted, -1 for none. */
export const lastVerbBefore = ({ chunks }: Tie, at: number, isWanted: (chunk: Chunk) => boolean): number => {
  for (let own = at - 1; own >= 0; own -= 1) {
    const chunk = chunks[own];
    if (chunk?.kind === 'verb' && isWanted(chunk)) return own;
  }
  return -1;
};

/** The first free noun of a stretch, which is the subject of the verb behind it. */
export const firstNoun = ({ chunks }: Tie, from: number, to: number): number => {
  for (let own = from; own < to; own += 1) {
    const chunk = chunks[own];
    if (chunk?.kind === 'noun' && !isBound(chunk)) return own;
  }
  return -1;
};

/** Makes a chunk the subject of a verb. */
export const setSubject = (tie: Tie, verb: number, subject: number): void => {
  const chunk = tie.chunks[verb];
  if (!chunk || subject < 0) return;
  attach(tie.chunks[subject], verb, 'subject');
  chunk.subject = subject;
};
