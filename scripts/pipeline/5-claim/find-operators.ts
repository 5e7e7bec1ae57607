import { NEGATORS } from './frame-lexicon.ts';
import { makePhraseIndex, type PhraseEntry } from './phrase-index.ts';
import { STANCE_WORDS, type StanceWords } from './stance-lexicon.ts';
import { toKey, toSingular } from './to-key.ts';
import type { Word } from './words.ts';

/** Words of the stance lexicon in a run of words. */
export interface Operator {
  rule: StanceWords['rule'];
  /** With a negation before it counted in. */
  sign: 1 | -1;
  negated: boolean;
  /** The word that negates it. */
  negator: Word | undefined;
  attitude: boolean;
  from: number;
  to: number;
}

const entries: PhraseEntry<StanceWords>[] = STANCE_WORDS.flatMap((group) =>
  group.phrases.map((phrase) => ({ key: toKey(phrase), value: group })),
);
const formsOf = ({ key, lemma }: Word): string[] => [key, lemma, toSingular(key)];
const index = makePhraseIndex(entries, formsOf, (word, part) => formsOf(word).includes(part));

/** How many words before an operator may negate it. */
const REACH = 4;

/** Index of a negator before a place with no mark, conjunction or noun between, or -1: "does **not** really support". */
export const findNegator = (words: readonly Word[], at: number): number => {
  for (let before = at - 1; before >= Math.max(0, at - REACH); before -= 1) {
    const word = words[before];
    if (!word || word.pos === 'PUNCT' || word.pos === 'CCONJ' || word.pos === 'SCONJ') return -1;
    // "not only backs": what is more than that is not denied.
    if (NEGATORS.has(word.key) || NEGATORS.has(word.lemma)) return /^(?:only|just|least)$/.test(words[before + 1]?.key ?? '') ? -1 : before;
    if (word.pos === 'NOUN' || word.pos === 'PROPN' || word.pos === 'VERB') return -1;
  }
  return -1;
};

/** "must **not**", "should **never**": a modal is negated from behind. */
const findNegatorBehind = (words: readonly Word[], { value, to }: { value: StanceWords; to: number }): number =>
  value.rule === 'need' &&
  /^(?:must|should|ought)$/.test(words[to - 1]?.key ?? '') &&
  NEGATORS.has(words[to]?.key ?? '') &&
  words[to]?.key !== 'no'
    ? to
    : -1;

/** "should the need arise" is a condition, "should deploy" a demand. */
const isOpenerOfCondition = (words: readonly Word[], at: number): boolean =>
  words[at]?.key === 'should' &&
  (words[at + 1]?.pos === 'DET' || (/^(?:PROPN|PRON|NOUN)$/.test(words[at + 1]?.pos ?? '') && words[at - 1]?.pos !== 'NOUN'));

const MERE =
  /^(?:support|back|offer|need|request|end|ban|block|help|benefit|harm|damage|fight|battle|plan|demand|protest|halt|stop|delay|pause|challenge|promise|pledge|vow|want|welcome|drop|push|cheer|launch|doubt|return|leave|intent|veto|guarantee|close|shut|press|reverse|attack|secure|trap)$/;

/** "strong support" and "the way back" carry no stance; "support for the plan" and "signalled support" do. */
const isMereNoun = (words: readonly Word[], at: number, to: number): boolean => {
  const word = words[at];
  if (word?.key === 'stop' && words[at - 1]?.key === 'full') return true;
  // "the plan to close it": whose plan it is, is not said.
  if (word?.lemma === 'plan' && word.pos === 'NOUN') return true;
  // "in the end", "no doubt": set phrases.
  if (word?.key === 'doubt' && /^(?:no|without|little)$/.test(words[at - 1]?.key ?? '')) return true;
  if (!word || to - at > 1 || !MERE.test(word.lemma)) return false;
  if (word.pos === 'VERB' || word.pos === 'AUX') return false;
  // "would back", "now backed": a verb whatever the tagger calls it.
  if (
    /^(?:will|would|shall|to|must|should|can|could|may|might|not|n't|never)$/.test(words[at - 1]?.key ?? '') ||
    (word.key.endsWith('ed') && word.pos !== 'NOUN')
  )
    return false;
  // "Stop the toll!": a command opens its sentence.
  if (at === 0 && word.pos !== 'NOUN') return false;
  return (
    word.pos !== 'NOUN' ||
    !/^(?:for|to|on)$/.test(words[to]?.key ?? '') ||
    /^(?:maritime|military|air|financial|logistical)$/.test(words[at - 1]?.key ?? '')
  );
};

/** Finds the words that carry stance, outside of the words in `skip`; of overlapping ones the longest. */
export const findOperators = (words: readonly Word[], skip: ReadonlySet<Word>): Operator[] => {
  const found: Operator[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const hit = index(words, at)[0];
    if (
      !hit ||
      words.slice(hit.from, hit.to).some((word) => skip.has(word)) ||
      isOpenerOfCondition(words, at) ||
      isMereNoun(words, hit.from, hit.to)
    )
      continue;
    const before = findNegator(words, at);
    const place = before >= 0 ? before : findNegatorBehind(words, hit);
    const word = words[place];
    const negator = word && !skip.has(word) ? word : undefined;
    const { rule, sign, attitude } = hit.value;
    const negated = negator !== undefined;
    found.push({ rule, sign: negated ? (sign === 1 ? -1 : 1) : sign, negated, negator, attitude, from: hit.from, to: hit.to });
    at = hit.to - 1;
  }
  return found;
};

/** The words of an operator, from or to the word that negates it. */
export const wordsOf = (words: readonly Word[], { from, to, negator }: Operator): readonly Word[] => {
  const at = negator ? words.indexOf(negator) : from;
  return words.slice(Math.min(at, from), Math.max(at + 1, to));
};
