import type { Chunk, ClauseWord, Idiom, VerbForm } from './chunk.ts';
import { idiomAt } from './mend-parts.ts';

const BE = /^(?:be|am|is|are|was|were|been|being|'s|'re|'m)$/;

const COPULAS = /^(?:be|seem|remain|become|look|sound|prove|appear|feel)$/;

/** Words that negate the verb beside them. */
export const NEGATORS = /^(?:not|n't|never|hardly|scarcely|barely|neither|nor)$/;

/** A mark, and no word or number. */
export const MARK = /^[^\p{L}\p{N}$€£%'&]+$/u;

/** "not only safe but cheap": "not" before these adds something and takes nothing back, unless nothing follows ("was not just"). */
const isAdditive = (words: readonly ClauseWord[], at: number): boolean => {
  const [limit, after] = [words[at + 1], words[at + 2]];
  return (
    /^(?:not|n't)$/.test(words[at]?.key ?? '') &&
    /^(?:only|just|merely|simply|solely)$/.test(limit?.key ?? '') &&
    after !== undefined &&
    !MARK.test(after.key)
  );
};

/** Number of words of "by no means", "in no way" at a word; 0 where there is neither. */
export const noMeansAt = (words: readonly ClauseWord[], at: number): number =>
  words[at + 1]?.key === 'no' && /^(?:by means|in way)$/.test(`${words[at]?.key} ${words[at + 2]?.key}`) ? 3 : 0;

/** What a modal verb says, undefined for other words. */
export const modalOf = (key: string): VerbForm['modal'] => {
  if (/^(?:will|shall|wo|'ll)$/.test(key)) return 'will';
  if (/^(?:would|'d)$/.test(key)) return 'would';
  if (/^(?:must|should|ought)$/.test(key)) return 'must';
  if (/^(?:can|ca|cannot)$/.test(key)) return 'can';
  return /^(?:could|may|might)$/.test(key) ? 'may' : undefined;
};

/** Whether a word can stand inside of a verb group beside its verbs. */
export const isAdverb = ({ pos, key }: ClauseWord): boolean =>
  (pos === 'ADV' && !/^(?:when|how|why|where)$/.test(key)) || NEGATORS.test(key);

const isAuxiliary = ({ pos, key, lemma }: ClauseWord): boolean =>
  pos === 'AUX' || (modalOf(key) !== undefined && pos !== 'PROPN') || (/^(?:have|be|do)$/.test(lemma) && pos === 'VERB');

/** A chunk that was read, and the index of the word after it. */
export interface Group {
  chunk: Chunk;
  end: number;
}

/** A chunk that hangs nowhere yet. */
export const makeChunk = (kind: Chunk['kind'], from: number, to: number, head: number, rest: Partial<Chunk> = {}): Chunk => ({
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
export const readVerb = (words: readonly ClauseWord[], idioms: readonly Idiom[], start: number): Group | undefined => {
  let at = start;
  let [negator, modal, head, end] = [-1, undefined as VerbForm['modal'], -1, start];
  let [isInfinitive, isBe, isPerfect, isPast, isDo, isGoing] = [false, false, false, false, false, false];
  let [first, additive] = [-1, -1];
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
    } else if (
      isAdverb(word) ||
      (word.key === 'likely' && modal !== undefined && words[at + 1]?.pos === 'AUX') ||
      (head >= 0 && /^(?:both|all|each)$/.test(word.key))
    ) {
      if (verb && word.key !== 'likely') break;
      if (isAdditive(words, at)) additive = at;
      else if (NEGATORS.test(word.key)) negator = at;
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
    } else if (noMeansAt(words, at) > 0) {
      negator = at + 1;
      at += noMeansAt(words, at);
      if (head >= 0) end = at;
      continue;
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
  if (words[end]?.key === 'not' && !idiomAt(idioms, end) && isAuxiliary(verb) && !isAdditive(words, end)) negator = end;
  // "should not simply build": something else as well, or in another way; who can tell. "not only" adds for sure.
  if (additive >= 0 && words[additive + 1]?.key !== 'only' && !isAuxiliary(verb)) modal = 'free';
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
