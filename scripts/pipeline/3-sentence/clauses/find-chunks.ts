import type { Chunk, ClauseWord, Idiom, VerbForm } from './chunk.ts';
import { idiomAt } from './mend-parts.ts';

const BE = /^(?:be|am|is|are|was|were|been|being|'s|'re|'m)$/;
const COPULAS = /^(?:be|seem|remain|become|look|sound|prove|appear|feel)$/;
const NEGATORS = /^(?:not|n't|never|hardly|scarcely|barely|neither|nor)$/;
const OPENERS =
  /^(?:that|if|unless|because|since|although|though|while|whilst|whereas|when|whenever|once|until|till|whether|how|why|where|what|lest|provided|providing|than|as|before|after|so)$/;
const NO = /^(?:no|nobody|nothing|none|neither)$/;
const OWNERS = /^(?:my|our|your|his|her|its|their)$/;
const MARK = /^[^\p{L}\p{N}$€£%'&]+$/u;

const modalOf = (key: string): VerbForm['modal'] => {
  if (/^(?:will|shall|wo|'ll)$/.test(key)) return 'will';
  if (/^(?:would|'d)$/.test(key)) return 'would';
  if (/^(?:must|should|ought)$/.test(key)) return 'must';
  if (/^(?:can|ca|cannot)$/.test(key)) return 'can';
  return /^(?:could|may|might)$/.test(key) ? 'may' : undefined;
};

const isAdverb = ({ pos, key }: ClauseWord): boolean => (pos === 'ADV' && !/^(?:when|how|why|where)$/.test(key)) || NEGATORS.test(key);
const isAuxiliary = ({ pos, key, lemma }: ClauseWord): boolean =>
  pos === 'AUX' || modalOf(key) !== undefined || (/^(?:have|be|do)$/.test(lemma) && pos === 'VERB');

interface Group {
  chunk: Chunk;
  end: number;
}

const makeChunk = (kind: Chunk['kind'], from: number, to: number, head: number, rest: Partial<Chunk> = {}): Chunk => ({
  kind,
  from,
  to,
  head,
  negator: -1,
  takes: false,
  verb: undefined,
  governor: -1,
  relation: 'root',
  subject: -1,
  opener: '',
  ...rest,
});

/** Length of "have to", "got to", "need to", "ought to", "going to", "is to" at a word, before a verb; 0 where there is none. */
const dutyAt = (words: readonly ClauseWord[], at: number): { length: number; modal: VerbForm['modal'] } => {
  const [word, next, after] = [words[at], words[at + 1], words[at + 2]];
  if (!word || next?.key !== 'to' || !after || !/^(?:VERB|AUX|ADV|NOUN)$/.test(after.pos)) return { length: 0, modal: undefined };
  if (/^(?:have|need|get|ought)$/.test(word.lemma) && /^(?:have|has|had|need|needs|needed|got|gotta|ought)$/.test(word.key))
    return { length: 2, modal: 'must' };
  if (word.key === 'going') return { length: 2, modal: 'will' };
  if (/^(?:is|are)$/.test(word.key)) return { length: 2, modal: 'will' };
  return { length: 0, modal: undefined };
};

/** Reads a verb group that begins at a word: "to", auxiliaries, adverbs, negators and the verb. */
const readVerb = (words: readonly ClauseWord[], idioms: readonly Idiom[], start: number): Group | undefined => {
  let at = start;
  let [negator, modal, head, end] = [-1, undefined as VerbForm['modal'], -1, start];
  let [isInfinitive, isBe, isPerfect, isPast, isDo, isGoing] = [false, false, false, false, false, false];
  let first = -1;
  while (at < words.length) {
    const word = words[at];
    if (!word) break;
    const duty = dutyAt(words, at);
    const verb = idiomAt(idioms, at);
    if (duty.length > 0) {
      // "would have to" supposes something, "do not have to" leaves it free.
      const isFree =
        duty.modal === 'must' && word.lemma !== 'ought' && (negator >= 0 || (modal !== undefined && words[at]?.key === 'have'));
      modal = isFree ? 'free' : duty.modal;
      if (first < 0) first = at;
      at += duty.length;
      isBe = false;
      continue;
    }
    if (verb?.kind === 'verb' && !(verb.to === at + 1 && isAuxiliary(word))) {
      head = at;
      end = verb.to;
      if (first < 0) first = at;
      break;
    }
    if (word.key === 'to' && words[at + 1] && at + 1 < words.length) {
      if (first >= 0) break;
      isInfinitive = true;
      first = at;
    } else if (isAdverb(word) || (head >= 0 && /^(?:both|all|each)$/.test(word.key))) {
      if (verb) break;
      if (NEGATORS.test(word.key)) negator = at;
      if (word.key === 'ill' && words[at + 1]?.lemma === 'afford') negator = at;
      if (word.key === 'longer' && words[at - 1]?.key === 'no') negator = at - 1;
    } else if (isAuxiliary(word)) {
      if (first < 0) first = at;
      head = at;
      end = at + 1;
      modal = modalOf(word.key) ?? modal;
      if (word.key === 'cannot') negator = at;
      isBe = word.lemma === 'be' || BE.test(word.key);
      isPerfect ||= word.lemma === 'have';
      isDo ||= word.lemma === 'do';
      isPast ||= /^(?:was|were|did|had)$/.test(word.key);
    } else if (word.key === 'no' && words[at + 1]?.key === 'longer') negator = at;
    else if (word.pos === 'VERB' && !MARK.test(word.key)) {
      // "is needed", "was justified": what the lexicon knows as a judgement.
      if (verb) break;
      if (first < 0) first = at;
      head = at;
      end = at + 1;
      break;
    } else break;
    at += 1;
  }
  const verb = words[head];
  if (!verb || first < 0) return undefined;
  if (negator === end) end += 1;
  const isMain = !isAuxiliary(verb) || head === first;
  const ing = verb.key.endsWith('ing') && verb.key !== verb.lemma;
  const isGoverned = head > first && isMain;
  const passive = isBe && isGoverned && !ing && !isAuxiliary(verb);
  isGoing = ing && isBe;
  const isBaseForm = verb.key === verb.lemma;
  const isThird = verb.key.endsWith('s') && !isBaseForm;
  const form: VerbForm['form'] = isInfinitive
    ? 'infinitive'
    : (ing && !isGoing) || /^(?:being|having)$/.test(words[first]?.key ?? '')
      ? 'ing'
      : isGoverned || isAuxiliary(verb) || isThird || isDo || modal
        ? 'finite'
        : isBaseForm
          ? 'base'
          : 'participle';
  if (words[end]?.key === 'not' && !idiomAt(idioms, end) && isAuxiliary(verb)) negator = end;
  const copula = COPULAS.test(verb.lemma) || BE.test(verb.key);
  return {
    chunk: makeChunk('verb', Math.min(start, first), end, head, {
      negator,
      takes: idiomAt(idioms, head)?.takes ?? false,
      verb: { form, modal, passive, past: isPast || form === 'participle', perfect: isPerfect, copula: copula && !passive },
    }),
    end,
  };
};

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
const readNoun = (words: readonly ClauseWord[], idioms: readonly Idiom[], start: number): Group | undefined => {
  let at = start;
  let [head, negator] = [-1, -1];
  let takes = false;
  let isPredicate = false;
  const first = words[start];
  if (first?.pos === 'PRON' && !OWNERS.test(first.key))
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
    if (idiom?.kind === 'verb') break;
    // "called the ferry reckless": an adjective behind its noun is said of it.
    if (head >= 0 && word?.pos === 'ADJ' && !/^(?:NOUN|PROPN|ADJ)$/.test(words[at + 1]?.pos ?? '')) break;
    // "calls for nuclear power for the coast": an article opens the next phrase.
    const isNext = at > start && (word?.pos === 'DET' || OWNERS.test(word?.key ?? '')) && !/^(?:all|both|half|such|not|what)$/.test(words[at - 1]?.key ?? '');
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

/** Whether a "that" before a noun opens a clause: "the house that tolls are fair". No article stands behind a noun, or before a plural. */
const opensClause = (words: readonly ClauseWord[], at: number): boolean => {
  const [before, next] = [words[at - 1], words[at + 1]];
  if (next?.pos === 'DET' || next?.pos === 'PRON' || next?.pos === 'PROPN' || before?.pos === 'NOUN' || before?.pos === 'PROPN')
    return true;
  let head = at + 1;
  while (/^(?:NOUN|PROPN)$/.test(words[head + 1]?.pos ?? '') || (words[head]?.pos === 'ADJ' && words[head + 1])) head += 1;
  const noun = words[head];
  return noun?.pos === 'NOUN' && noun.key !== noun.lemma && noun.key.endsWith('s');
};

/** Cuts the words of a sentence into chunks, without governors; nothing is left out. `words` have mended parts of speech. */
export const findChunks = (words: readonly ClauseWord[], idioms: readonly Idiom[]): Chunk[] => {
  const chunks: Chunk[] = [];
  let at = 0;
  while (at < words.length) {
    const word = words[at];
    if (!word) break;
    const idiom = idiomAt(idioms, at);
    const next = words[at + 1];
    const isThat = word.key === 'that' && (word.pos !== 'DET' || opensClause(words, at));
    let read: Group | undefined;
    const one = (kind: Chunk['kind'], rest: Partial<Chunk> = {}): Group => ({ chunk: makeChunk(kind, at, at + 1, at, rest), end: at + 1 });
    const isClauseNext = (): boolean => {
      // "a force in the bay after a deal would": the subject before still waits for its verb.
      const last = chunks.findLastIndex(({ kind }) => /^(?:verb|mark|opener|relative|and)$/.test(kind));
      const isWaiting = chunks.slice(last + 1).some(({ kind }) => kind === 'noun') && chunks[last]?.kind !== 'verb';
      if (isWaiting && /^(?:after|before|since|until|till)$/.test(word.key)) return false;
      const verb = words.findIndex(({ pos, key }, own) => own > at && (pos === 'VERB' || pos === 'AUX' || /^[,;.]$/.test(key)));
      return verb > at && /^(?:VERB|AUX)$/.test(words[verb]?.pos ?? '') && !words[verb]?.key.endsWith('ing') && next?.pos !== 'VERB';
    };
    const more =
      /^(?:at least|at most|up to|more than|less than|as many|no fewer|no less)$/.test(`${word.key} ${next?.key}`) &&
      words[at + 2]?.pos === 'NUM';
    if (MARK.test(word.key)) read = one('mark');
    else if (more) read = { chunk: makeChunk('adverb', at, at + 2, at), end: at + 2 };
    else if (word.pos === 'CCONJ' || word.key === 'but') read = one('and');
    else if (idiom?.kind === 'predicate' && /^(?:ADP|ADV|PART|SCONJ)$/.test(word.pos))
      read = { chunk: makeChunk('predicate', at, idiom.to, at, { takes: idiom.takes }), end: idiom.to };
    else if (/^(?:who|which|whose|whom)$/.test(word.key)) read = one('relative');
    else if (
      OPENERS.test(word.key) &&
      (word.key !== 'that' || isThat) &&
      !/^(?:so|as|before|after|since|until|till|than|once)$/.test(word.key)
    )
      read = one('opener');
    else if (/^(?:as|before|after|since|until|till|than|once|so)$/.test(word.key) && isClauseNext()) read = one('opener');
    else {
      const isVerbal =
        idiom?.kind === 'verb' ||
        /^(?:VERB|AUX)$/.test(word.pos) ||
        modalOf(word.key) !== undefined ||
        (word.key === 'to' && next !== undefined && (/^(?:VERB|AUX|ADV)$/.test(next.pos) || idiomAt(idioms, at + 1)?.kind === 'verb')) ||
        (isAdverb(word) && idiom === undefined) ||
        (word.key === 'no' && next?.key === 'longer');
      const isNominal = idiom !== undefined && idiom.kind !== 'verb';
      read = (isVerbal && !isNominal ? readVerb(words, idioms, at) : undefined) ?? readNoun(words, idioms, at);
      if (!read) {
        if (word.pos === 'ADP' || word.key === 'to' || word.key === 'as' || word.key === 'than' || word.pos === 'SCONJ') read = one('prep');
        else read = one('adverb', { negator: NEGATORS.test(word.key) ? at : -1 });
      }
    }
    chunks.push(read.chunk);
    at = Math.max(read.end, at + 1);
  }
  return chunks;
};
