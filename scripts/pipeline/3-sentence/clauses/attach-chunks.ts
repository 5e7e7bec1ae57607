import type { Chunk, ClauseWord, Relation } from './chunk.ts';

/** Verbs that a clause without "that" may follow. */
const OF_CLAUSES =
  /^(?:say|tell|add|think|believe|argue|claim|insist|warn|feel|hope|know|mean|suggest|suppose|reckon|fear|promise|vow|pledge|swear|note|stress|admit|accept|agree|announce|confirm|explain|declare|assure|doubt|find|hear|see|wish|guess|understand|conclude|assert|maintain|predict|expect|write|show|decide|state|deny|trust|ensure|guarantee|contend|concede|acknowledge|repeat|reiterate|emphasise|emphasize|recommend|demand|propose|urge|ask|wonder)$/;

/** The chunks of one sentence, being tied together. Each step fills in governors that the steps before left open. */
interface Tie {
  chunks: readonly Chunk[];
  words: readonly ClauseWord[];
}

const attach = (chunk: Chunk | undefined, governor: number, relation: Relation): void => {
  if (chunk?.relation !== 'root') return;
  chunk.governor = governor;
  chunk.relation = relation;
};

const isBound = (chunk: Chunk | undefined): boolean => chunk === undefined || chunk.relation !== 'root';

/** Index of the next chunk that is no adverb. */
const nextOf = ({ chunks }: Tie, at: number): number => {
  let next = at + 1;
  while (chunks[next]?.kind === 'adverb') next += 1;
  return next;
};

const previousOf = ({ chunks }: Tie, at: number): number => {
  let before = at - 1;
  while (chunks[before]?.kind === 'adverb') before -= 1;
  return before;
};

const lemmaOf = ({ words }: Tie, chunk: Chunk | undefined): string => (chunk ? (words[chunk.head]?.lemma ?? '') : '');
const keyOf = ({ words }: Tie, chunk: Chunk | undefined): string => (chunk ? (words[chunk.head]?.key ?? '') : '');

const isTensed = (chunk: Chunk | undefined): boolean => chunk?.verb !== undefined && /^(?:finite|base|participle)$/.test(chunk.verb.form);

/** What stands behind a preposition, and behind an idiom that ends in one, hangs on it. */
const tieComplements = (tie: Tie): void => {
  for (const [at, chunk] of tie.chunks.entries()) {
    const next = nextOf(tie, at);
    const complement = tie.chunks[next];
    const isPhrase =
      complement?.kind === 'noun' || complement?.verb?.form === 'ing' || (complement?.kind === 'predicate' && chunk.kind === 'prep');
    if (chunk.kind === 'prep' && isPhrase) attach(complement, at, 'of');
    else if (chunk.takes && isPhrase) attach(complement, at, chunk.kind === 'verb' ? 'object' : 'comp');
  }
};

/** Where a preposition hangs: on the noun, verb or predicate before it. */
const tiePrepositions = (tie: Tie): void => {
  for (const [at, chunk] of tie.chunks.entries()) {
    if (chunk.kind !== 'prep') continue;
    let previous = previousOf(tie, at);
    // "guarantees, including troops"
    if (keyOf(tie, chunk) === 'including' && tie.chunks[previous]?.kind === 'mark') previous = previousOf(tie, previous);
    const before = tie.chunks[previous];
    if (before && /^(?:noun|verb|predicate)$/.test(before.kind)) attach(chunk, previous, 'prep');
  }
};

/** The last chunk that bounds a clause before a place: an opener, a relative, a conjunction, a mark or a verb; -1 at the start. */
const boundaryBefore = ({ chunks }: Tie, at: number): number => {
  for (let own = at - 1; own >= 0; own -= 1) if (/^(?:opener|relative|and|mark|verb)$/.test(chunks[own]?.kind ?? '')) return own;
  return -1;
};

const lastVerbBefore = ({ chunks }: Tie, at: number, isWanted: (chunk: Chunk) => boolean): number => {
  for (let own = at - 1; own >= 0; own -= 1) {
    const chunk = chunks[own];
    if (chunk?.kind === 'verb' && isWanted(chunk)) return own;
  }
  return -1;
};

/** The first free noun of a stretch, which is the subject of the verb behind it. */
const firstNoun = ({ chunks }: Tie, from: number, to: number): number => {
  for (let own = from; own < to; own += 1) {
    const chunk = chunks[own];
    if (chunk?.kind === 'noun' && !isBound(chunk)) return own;
  }
  return -1;
};

const setSubject = (tie: Tie, verb: number, subject: number): void => {
  const chunk = tie.chunks[verb];
  if (!chunk || subject < 0) return;
  attach(tie.chunks[subject], verb, 'subject');
  chunk.subject = subject;
};

/** Ties infinitives and forms in "-ing" to what stands before them. */
const tieNonFinite = (tie: Tie, at: number): void => {
  const { chunks } = tie;
  const chunk = chunks[at];
  if (!chunk || isBound(chunk)) return;
  const previous = previousOf(tie, at);
  const before = chunks[previous];
  const verb = lastVerbBefore(tie, at, () => true);
  if (chunk.verb?.form === 'infinitive') {
    if (before?.kind === 'verb') attach(chunk, previous, 'comp');
    else if (before?.kind === 'predicate') attach(chunk, previous, 'comp');
    else if (before?.kind === 'noun') {
      // "plans to build", "urged ministers to build": which of the two, what is known of the words tells later.
      chunk.subject = previous;
      attach(chunk, previous, 'comp');
    } else if (before?.kind === 'opener' && verb >= 0 && keyOf(tie, before) !== 'that') {
      chunk.opener = keyOf(tie, before);
      attach(chunk, verb, 'adverbial');
    } else if (before?.kind === 'and') {
      const twin = lastVerbBefore(tie, at, ({ verb: own }) => own?.form === 'infinitive');
      if (twin >= 0) attach(chunk, twin, 'and');
    } else if (before?.kind === 'mark' && verb >= 0) attach(chunk, verb, 'adverbial');
    return;
  }
  if (before?.kind === 'verb') attach(chunk, previous, 'object');
  else if (before?.kind === 'noun') {
    const isComplement = before.governor >= 0 && before.relation === 'of';
    attach(chunk, previous, 'relative');
    if (isComplement) chunk.subject = previous;
  } else if (before?.kind === 'predicate') attach(chunk, previous, 'comp');
  else if (before?.kind === 'and') {
    const twin = lastVerbBefore(tie, at, ({ verb: own }) => own?.form === 'ing');
    if (twin >= 0) attach(chunk, twin, 'and');
  }
};

/** Whether a form in "-ing" or an infinitive opens its clause, so that it can be the subject of a verb behind it. */
const opensClause = (tie: Tie, at: number): boolean => {
  const before = tie.chunks[previousOf(tie, at)];
  return (
    before === undefined || /^(?:opener|and|mark)$/.test(before.kind) || (before.kind === 'verb' && tie.chunks[at]?.verb?.form === 'ing')
  );
};

/** The free noun of which a relative clause tells that has a chunk in it; -1 where the chunk is in none. */
const relativeAbove = ({ chunks }: Tie, from: number): number => {
  let at = from;
  for (let steps = 0; at >= 0 && steps < chunks.length; steps += 1) {
    const chunk = chunks[at];
    if (!chunk) return -1;
    at = chunk.governor;
    if (chunk.relation !== 'relative') continue;
    while (at >= 0 && chunks[at]?.relation !== 'root' && /^(?:of|prep|comp|and)$/.test(chunks[at]?.relation ?? ''))
      at = chunks[at]?.governor ?? -1;
    return chunks[at]?.relation === 'root' && chunks[at]?.kind === 'noun' ? at : -1;
  }
  return -1;
};

/** Whether an opener stands between two chunks whose clause has not had its verb. */
const isFreeBetween = ({ chunks }: Tie, from: number, to: number): boolean =>
  chunks.slice(from + 1, to).some(({ kind, relation }) => kind === 'verb' && relation === 'root');

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

/** Ties a finite verb: its subject, and the verb, noun or predicate that its clause completes. */
const tieFinite = (tie: Tie, at: number): void => {
  const { chunks } = tie;
  const chunk = chunks[at];
  if (!chunk) return;
  let bound = boundaryBefore(tie, at);
  if (isReduced(tie, at, bound)) {
    attach(chunk, previousOf(tie, at), 'relative');
    return;
  }
  let subject = firstNoun(tie, bound + 1, at);
  // "those who oppose the toll are": the noun before is the object of the clause that tells who.
  const told = chunks[bound];
  const isTelling =
    told?.kind === 'verb' &&
    (told.relation === 'relative' ? told.opener === 'who' : told.verb?.form === 'infinitive' && relativeAbove(tie, bound) >= 0);
  if (isTelling && subject >= 0 && !OF_CLAUSES.test(lemmaOf(tie, told))) {
    attach(chunks[subject], bound, 'object');
    subject = -1;
  }
  // "its bill to end drilling would": the noun that the infinitive tells of.
  const ofNoun = told?.verb?.form === 'infinitive' && told.relation === 'comp' ? chunks[told.governor] : undefined;
  if (subject >= 0 && told && ofNoun?.kind === 'noun' && ofNoun.relation === 'root' && !OF_CLAUSES.test(lemmaOf(tie, told))) {
    attach(chunks[subject], bound, 'object');
    subject = told.governor;
    bound = boundaryBefore(tie, subject);
  }
  // "removing the tariffs would": the clause before is the subject.
  const inner = chunks[bound];
  if (inner?.kind === 'verb' && inner.verb && /^(?:ing|infinitive)$/.test(inner.verb.form) && opensClause(tie, bound)) {
    const isSaying = inner.verb.form === 'ing' && OF_CLAUSES.test(lemmaOf(tie, inner)) && subject >= 0;
    const isPurpose = inner.relation !== 'root' && inner.relation !== 'object';
    if (!isSaying && !isPurpose) {
      const outer = boundaryBefore(tie, bound);
      inner.relation = 'root';
      inner.governor = -1;
      setSubject(tie, at, bound);
      subject = bound;
      bound = outer;
    }
  }
  // "forces of those who agreed to send them will come": the subject stands before the clause that tells which.
  if (subject < 0) {
    const own = relativeAbove(tie, bound);
    if (own >= 0 && !isFreeBetween(tie, own, at)) {
      subject = own;
      bound = boundaryBefore(tie, own);
    }
  }
  // "the plan, which costs a million, is wrong", "the plan of the mayor, she said, is wrong"
  while (subject < 0 && bound >= 0 && /^(?:mark|verb)$/.test(chunks[bound]?.kind ?? '') && chunks[bound - 1] !== undefined) {
    const outer = boundaryBefore(tie, bound);
    const isPast = chunks[bound]?.kind === 'verb' && !/^(?:relative|root)$/.test(chunks[bound]?.relation ?? '');
    if (isPast) break;
    const found = firstNoun(tie, outer + 1, bound);
    if (chunks[bound]?.kind === 'verb' && (found < 0 || isTensed(chunks[bound])) && chunks[bound]?.relation === 'root') break;
    bound = outer;
    subject = found;
  }
  // "the last thing the coast needed": a clause without a word that opens it, behind its noun.
  const nearest = previousOf(tie, at);
  const isBare =
    subject >= 0 &&
    subject < nearest &&
    chunks[subject]?.kind === 'noun' &&
    chunks[nearest]?.kind === 'noun' &&
    !isBound(chunks[nearest]) &&
    chunks[nearest - 1] === chunks[subject] &&
    chunks[bound]?.kind === 'verb';
  if (isBare) {
    setSubject(tie, at, nearest);
    // "told reporters she would": the first noun is the object of the verb.
    if (OF_CLAUSES.test(lemmaOf(tie, chunks[bound]))) {
      attach(chunks[subject], bound, 'object');
      attach(chunk, bound, 'comp');
    } else attach(chunk, subject, 'relative');
    return;
  }
  if (subject >= 0 && chunk.subject < 0) setSubject(tie, at, subject);
  const opener = chunks[bound];
  const before = lastVerbBefore(tie, bound >= 0 ? bound : at, () => true);
  if (isBound(chunk)) return;
  if (opener?.kind === 'verb') {
    if (chunk.verb?.form === 'participle' && subject < 0) return;
    if (OF_CLAUSES.test(lemmaOf(tie, opener)) || subject >= 0) attach(chunk, bound, 'comp');
  } else if (opener?.kind === 'relative') {
    const head = chunks.findLastIndex((own, place) => place < bound && own.kind === 'noun');
    chunk.opener = 'who';
    if (head >= 0) attach(chunk, head, 'relative');
  } else if (opener?.kind === 'opener') {
    const key = keyOf(tie, opener);
    chunk.opener = key;
    const governor = previousOf(tie, bound);
    const own = chunks[governor];
    if (key === 'that' || key === 'whether' || key === 'how' || key === 'why' || key === 'what' || key === 'where') {
      const isGap = key === 'that' && own?.kind === 'noun' && subject < 0;
      // "told the house that": the clause is the verb's.
      const isVerbs = own?.kind === 'noun' && own.relation === 'root' && before >= 0 && OF_CLAUSES.test(lemmaOf(tie, chunks[before]));
      if (isGap) attach(chunk, governor, 'relative');
      else if (isVerbs) attach(chunk, before, 'comp');
      else if (own && /^(?:verb|predicate|noun)$/.test(own.kind)) attach(chunk, governor, 'comp');
      else if (own?.kind === 'and' && before >= 0) attach(chunk, before, 'and');
      else if (before >= 0 && key === 'that') attach(chunk, before, 'comp');
    } else {
      const main = lastVerbBefore(tie, bound, (other) => isTensed(other) && other.relation !== 'adverbial');
      if (main >= 0) attach(chunk, main, 'adverbial');
    }
  } else if (opener?.kind === 'and') {
    const twin = lastVerbBefore(tie, bound, (other) => isTensed(other) && (subject < 0 || other.relation !== 'relative'));
    if (twin >= 0) {
      attach(chunk, twin, 'and');
      chunk.opener = chunks[twin]?.opener ?? '';
      if (subject < 0) chunk.subject = chunks[twin]?.subject ?? -1;
    }
  }
};

/** "if it comes, they leave": a clause with an opener before its main clause. */
const tieLeading = (tie: Tie): void => {
  const { chunks } = tie;
  for (const [at, chunk] of chunks.entries()) {
    if (chunk.kind !== 'verb' || chunk.relation !== 'root' || chunk.opener === '' || chunk.opener === 'that') continue;
    const main = chunks.findIndex((other, place) => place > at && isTensed(other) && other.relation === 'root' && other.opener === '');
    if (main >= 0) attach(chunk, main, 'adverbial');
  }
};

/** What no step has bound: objects, predicates, words joined by "and", participles. */
const tieRest = (tie: Tie): void => {
  const { chunks } = tie;
  for (const [at, chunk] of chunks.entries()) {
    if (isBound(chunk) || (chunk.kind !== 'noun' && chunk.kind !== 'predicate')) {
      continue;
    }
    const previous = previousOf(tie, at);
    const before = chunks[previous];
    if (before?.kind === 'and' || (before?.kind === 'mark' && keyOf(tie, before) === ',')) {
      const twin = chunks.findLastIndex((own, place) => place < previous && own.kind === chunk.kind);
      const between = chunks.slice(twin + 1, previous);
      if (twin >= 0 && before.kind === 'and' && !between.some(({ kind }) => kind === 'verb' || kind === 'mark' || kind === 'opener')) {
        attach(chunk, twin, 'and');
        continue;
      }
    }
    const verb = chunks.findLastIndex(({ kind }, place) => place < at && /^(?:verb|mark|opener|relative)$/.test(kind));
    const own = chunks[verb];
    if (own?.kind !== 'verb' || !own.verb) continue;
    const hasObject = chunks.some(({ governor, relation }) => governor === verb && (relation === 'object' || relation === 'predicate'));
    const isPredicate = own.verb.copula || chunk.kind === 'predicate' || hasObject;
    attach(chunk, verb, isPredicate ? 'predicate' : 'object');
  }
  for (const [at, chunk] of chunks.entries()) {
    if (chunk.kind !== 'verb' || isBound(chunk) || chunk.verb?.form === 'infinitive') continue;
    const verb = lastVerbBefore(tie, at, isTensed);
    if (chunk.verb?.form === 'ing' && verb >= 0) attach(chunk, verb, 'adverbial');
    else if (chunk.verb?.form === 'participle' && chunk.subject < 0 && chunks[previousOf(tie, at)]?.kind === 'noun')
      attach(chunk, previousOf(tie, at), 'relative');
  }
};

/**
 * Ties the chunks of a sentence together by shallow rules, in place: the subject stands before its finite
 * verb, its object behind it; infinitives, gerunds and clauses hang on the verb, noun or predicate that
 * they complete. What is not clear stays a root.
 */
export const attachChunks = (chunks: readonly Chunk[], words: readonly ClauseWord[]): void => {
  const tie: Tie = { chunks, words };
  tieComplements(tie);
  tiePrepositions(tie);
  for (const [at, chunk] of chunks.entries()) {
    if (chunk.kind !== 'verb') continue;
    if (isTensed(chunk)) tieFinite(tie, at);
    else tieNonFinite(tie, at);
  }
  tieLeading(tie);
  tieRest(tie);
};
