import { makePhraseIndex, type PhraseEntry } from './phrase-index.ts';
import { NEGATORS, STANCE_WORDS, type StanceWords } from './stance-lexicon.ts';
import { toKey, toSingular } from './to-key.ts';
import type { Word } from './words.ts';

/** Words of the stance lexicon in a run of words. */
export interface Operator {
  rule: StanceWords['rule'] | 'negation';
  /** With a negation before it counted in. */
  sign: 1 | -1;
  negated: boolean;
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
    if (NEGATORS.has(word.key) || NEGATORS.has(word.lemma)) return before;
    if (word.pos === 'NOUN' || word.pos === 'PROPN' || word.pos === 'VERB') return -1;
  }
  return -1;
};

/** "should the need arise" is a condition, "should deploy" a demand. */
const isOpenerOfCondition = (words: readonly Word[], at: number): boolean =>
  words[at]?.key === 'should' && /^(?:DET|PROPN|PRON|NOUN)$/.test(words[at + 1]?.pos ?? '') && words[at - 1]?.pos !== 'NOUN';

/** "strong support" and "the way back" carry no stance; "support for the plan" and "signalled support" do. */
const isMereNoun = (words: readonly Word[], at: number, to: number): boolean => {
  const word = words[at];
  if (word?.key === 'stop' && words[at - 1]?.key === 'full') return true;
  if (!word || to - at > 1 || !/^(?:support|back|offer|need|push|request|end|ban|block|help|benefit|harm|damage)$/.test(word.lemma))
    return false;
  if (word.pos === 'VERB' || word.pos === 'AUX') return false;
  // "would back", "now backed": a verb whatever the tagger calls it.
  if (
    /^(?:will|would|shall|to|must|should|can|could|may|might)$/.test(words[at - 1]?.key ?? '') ||
    (word.key.endsWith('ed') && word.pos !== 'NOUN')
  )
    return false;
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
    const negated = findNegator(words, at) >= 0;
    const { rule, sign, attitude } = hit.value;
    found.push({ rule, sign: negated ? (sign === 1 ? -1 : 1) : sign, negated, attitude, from: hit.from, to: hit.to });
    at = hit.to - 1;
  }
  return found;
};
