import type { Chunk, ClauseWord } from './chunk.ts';
import { attach, isBound, isTensed, keyOf, lastVerbBefore, nextOf, previousOf, type Tie } from './tie.ts';
import { tieFinite } from './tie-finite.ts';

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

const TIMES =
  /^(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december)$/;

/** Where a preposition hangs: on the noun, verb or predicate before it. */
const tiePrepositions = (tie: Tie): void => {
  for (const [at, chunk] of tie.chunks.entries()) {
    if (chunk.kind !== 'prep') continue;
    let previous = previousOf(tie, at);
    // "guarantees, including troops"
    if (keyOf(tie, chunk) === 'including' && tie.chunks[previous]?.kind === 'mark') previous = previousOf(tie, previous);
    // "voted on Tuesday against it": over the day on which it was.
    const day = tie.chunks[previous];
    const on = day?.relation === 'of' && TIMES.test(keyOf(tie, day)) ? tie.chunks[day.governor] : undefined;
    if (on?.kind === 'prep' && on.governor >= 0) previous = on.governor;
    const before = tie.chunks[previous];
    if (before && /^(?:noun|verb|predicate)$/.test(before.kind)) attach(chunk, previous, 'prep');
  }
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
