import type { ClauseWord, Idiom } from './chunk.ts';
import { idiomAt } from './mend-parts.ts';
import { type Group, MARK, makeChunk, NEGATORS } from './read-verb.ts';

const NO = /^(?:no|nobody|nothing|none|neither)$/;

const OWNERS = /^(?:my|our|your|his|her|its|their)$/;

const TIMES =
  /^(?:year|month|week|day|time|night|morning|spring|summer|autumn|winter|fall|monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december)$/;

const isNounPart = (words: readonly ClauseWord[], at: number): boolean => {
  const word = words[at];
  if (!word || MARK.test(word.key)) return false;
  // "the very same plan", "a deeply unfair plan"
  if (word.pos === 'ADV' && !NEGATORS.test(word.key))
    return words[at - 1]?.pos === 'DET' && /^(?:ADJ|VERB|NOUN)$/.test(words[at + 1]?.pos ?? '');
  if (OWNERS.test(word.key) || word.key === "'s" || word.key === "'") return true;
  return /^(?:DET|ADJ|NUM|NOUN|PROPN|SYM|X)$/.test(word.pos) && !NEGATORS.test(word.key);
};

/** Reads a noun phrase, or an adjective that no noun follows. */
export const readNoun = (words: readonly ClauseWord[], idioms: readonly Idiom[], start: number): Group | undefined => {
  let at = start;
  let [head, negator] = [-1, -1];
  let takes = false;
  let isPredicate = false;
  const first = words[start];
  // "nothing wrong with" is an idiom, "nothing" alone a noun.
  if (first?.pos === 'PRON' && !OWNERS.test(first.key) && !(NO.test(first.key) && idiomAt(idioms, start)))
    return { chunk: makeChunk('noun', start, start + 1, start, { negator: NO.test(first.key) ? start : -1 }), end: start + 1 };
  while (at < words.length) {
    const word = words[at];
    const idiom = idiomAt(idioms, at);
    const isArticle = /^(?:a|an|the)$/.test(word?.key ?? '') && at > start;
    const isQuote = head >= 0 && word?.quoted === true && words[at - 1]?.quoted === false;
    if (isQuote && words[at - 1]?.pos !== 'DET') break;
    if (isArticle && !/^(?:all|both|half|such|what)$/.test(words[at - 1]?.key ?? '')) break;
    const isBehind = head >= 0 && idiom?.kind === 'predicate' && word?.pos === 'ADJ';
    if (isBehind) break;
    if (idiom && idiom.kind !== 'verb' && (at === start || isNounPart(words, at) || idiom.kind === 'noun')) {
      const last = words[idiom.to - (idiom.takes ? 2 : 1)];
      head = idiom.to - (idiom.takes ? 2 : 1);
      isPredicate = idiom.kind === 'predicate' && (last?.pos === 'ADJ' || last?.pos === 'VERB' || at === start);
      takes = idiom.takes;
      at = idiom.to;
      if (idiom.takes) break;
      continue;
    }
    // "a vote next year"
    if (head >= 0 && /^(?:next|last|every|each)$/.test(word?.key ?? '') && TIMES.test(words[at + 1]?.lemma ?? '')) break;
    if (idiom?.kind === 'verb') break;
    // "called the ferry reckless": an adjective behind its noun is said of it.
    if (head >= 0 && word?.pos === 'ADJ' && !/^(?:NOUN|PROPN|ADJ)$/.test(words[at + 1]?.pos ?? '')) break;
    // "calls for nuclear power for the coast": an article opens the next phrase.
    const isNext =
      at > start &&
      (word?.pos === 'DET' || OWNERS.test(word?.key ?? '')) &&
      !/^(?:all|both|half|such|not|what)$/.test(words[at - 1]?.key ?? '');
    if (!word || !isNounPart(words, at) || isNext) break;
    if (NO.test(word.key)) negator = at;
    if (/^(?:NOUN|PROPN|X)$/.test(word.pos) || (word.pos === 'NUM' && words[at + 1]?.pos !== 'NOUN')) {
      head = at;
      isPredicate = false;
    }
    at += 1;
  }
  if (at === start) return undefined;
  const isBare = head < 0;
  const last = words[at - 1];
  // "nuclear is a key part": an adjective that opens a clause stands for its noun.
  const isSubject = start === 0 || /^(?:PUNCT|SCONJ|CCONJ)$/.test(words[start - 1]?.pos ?? '') || words[start - 1]?.key === 'that';
  const isName = isBare && isSubject && /^(?:AUX|VERB)$/.test(words[at]?.pos ?? '');
  const kind = !isName && (isPredicate || (isBare && last?.pos === 'ADJ')) ? 'predicate' : 'noun';
  return { chunk: makeChunk(kind, start, at, isBare ? at - 1 : head, { negator, takes }), end: at };
};
