import type { Chunk } from './chunk.ts';
import { type FoundSubject, findSubject } from './find-subject.ts';
import {
  attach,
  boundaryBefore,
  isBound,
  isTensed,
  keyOf,
  lastVerbBefore,
  lemmaOf,
  OF_CLAUSES,
  previousOf,
  setSubject,
  type Tie,
} from './tie.ts';

/** Verbs that have a person as their object before a clause with "that". */
const TELLS = /^(?:tell|assure|inform|remind|warn|promise|convince|persuade|show|ask|guarantee|notify|advise|demand|announce|make)$/;

/** "tariffs imposed on Monday are", "lift the tariffs imposed on Monday": a bare participle behind its noun, with another verb in the clause. */
const isReduced = (tie: Tie, at: number, bound: number): boolean => {
  const { chunks } = tie;
  const [before, next] = [chunks[previousOf(tie, at)], chunks[at + 1]];
  if (chunks[at]?.verb?.form !== 'participle' || before?.kind !== 'noun' || !(next === undefined || /^(?:prep|mark)$/.test(next.kind)))
    return false;
  const outer = chunks[bound];
  if (outer?.kind === 'verb') return !OF_CLAUSES.test(lemmaOf(tie, outer));
  const later = chunks.findIndex(({ kind }, own) => own > at && /^(?:verb|and|opener|relative)$/.test(kind));
  return chunks[later]?.kind === 'verb' && isTensed(chunks[later]) && chunks[later]?.verb?.form === 'finite' && next?.kind === 'prep';
};

/** "the last thing the coast needed": whether a clause without a word that opens it stands behind its noun, the subject found so far. */
const isBare = ({ chunks }: Tie, nearest: number, { subject, bound }: FoundSubject): boolean =>
  subject >= 0 &&
  subject < nearest &&
  chunks[subject]?.kind === 'noun' &&
  chunks[nearest]?.kind === 'noun' &&
  !isBound(chunks[nearest]) &&
  chunks[nearest - 1] === chunks[subject] &&
  chunks[bound]?.kind === 'verb';

/** Ties a clause to what it completes where a word opens it: "told the house that", "the fear that", "stays if". */
const tieOpened = (tie: Tie, chunk: Chunk, { subject, bound }: FoundSubject, verb: number): void => {
  const { chunks } = tie;
  const key = keyOf(tie, chunks[bound]);
  chunk.opener = key;
  if (!/^(?:that|whether|how|why|what|where)$/.test(key)) {
    const main = lastVerbBefore(tie, bound, (other) => isTensed(other) && other.relation !== 'adverbial');
    if (main >= 0) attach(chunk, main, 'adverbial');
    return;
  }
  const governor = previousOf(tie, bound);
  const own = chunks[governor];
  const isGap = key === 'that' && own?.kind === 'noun' && subject < 0;
  // "told the house that": the clause is the verb's.
  const isVerbs = own?.kind === 'noun' && own.relation === 'root' && verb >= 0 && TELLS.test(lemmaOf(tie, chunks[verb]));
  if (isGap) attach(chunk, governor, 'relative');
  else if (isVerbs) attach(chunk, verb, 'comp');
  else if (own && /^(?:verb|predicate|noun)$/.test(own.kind)) attach(chunk, governor, 'comp');
  else if (own?.kind === 'and' && verb >= 0) attach(chunk, verb, 'and');
  else if (verb >= 0 && key === 'that') attach(chunk, verb, 'comp');
};

/** Ties a clause behind "and" to the verb that it stands beside, whose subject it shares where it has none of its own. */
const tieJoined = (tie: Tie, chunk: Chunk, { subject, bound }: FoundSubject): void => {
  const { chunks } = tie;
  // "to move the classes and close the pool"
  const last = lastVerbBefore(tie, bound, () => true);
  if (chunk.verb?.form === 'base' && subject < 0 && chunks[last]?.verb?.form === 'infinitive') {
    chunk.verb.form = 'infinitive';
    attach(chunk, last, 'and');
    return;
  }
  const twin = lastVerbBefore(tie, bound, (other) => isTensed(other) && (subject < 0 || other.relation !== 'relative'));
  if (twin < 0) return;
  attach(chunk, twin, 'and');
  chunk.opener = chunks[twin]?.opener ?? '';
  if (subject < 0) chunk.subject = chunks[twin]?.subject ?? -1;
};

/** Ties a finite verb: its subject, and the verb, noun or predicate that its clause completes. */
export const tieFinite = (tie: Tie, at: number): void => {
  const { chunks } = tie;
  const chunk = chunks[at];
  if (!chunk) return;
  const nearest = previousOf(tie, at);
  if (isReduced(tie, at, boundaryBefore(tie, at))) {
    attach(chunk, nearest, 'relative');
    return;
  }
  const found = findSubject(tie, at);
  const { subject, bound } = found;
  const opener = chunks[bound];
  if (isBare(tie, nearest, found)) {
    setSubject(tie, at, nearest);
    // "told reporters she would": the first noun is the object of the verb.
    if (OF_CLAUSES.test(lemmaOf(tie, opener))) {
      attach(chunks[subject], bound, 'object');
      attach(chunk, bound, 'comp');
    } else attach(chunk, subject, 'relative');
    return;
  }
  if (chunk.subject < 0) setSubject(tie, at, subject);
  if (isBound(chunk)) return;
  if (opener?.kind === 'verb') {
    if (chunk.verb?.form === 'participle' && subject < 0) return;
    if (OF_CLAUSES.test(lemmaOf(tie, opener)) || subject >= 0) attach(chunk, bound, 'comp');
  } else if (opener?.kind === 'relative') {
    const head = chunks.findLastIndex((own, place) => place < bound && own.kind === 'noun');
    chunk.opener = 'who';
    if (head >= 0) attach(chunk, head, 'relative');
  } else if (opener?.kind === 'opener')
    tieOpened(
      tie,
      chunk,
      found,
      lastVerbBefore(tie, bound, () => true),
    );
  else if (opener?.kind === 'and') tieJoined(tie, chunk, found);
};
