import type { Range } from './passage/passage.ts';
import type { Word } from './passage/word.ts';

/** A run of auxiliaries, adverbs and the verb that they belong to: "has repeatedly rejected". */
export interface VerbGroup extends Range {
  /** Index of the main verb, or of the last auxiliary where there is none. */
  head: number;
  /** `past` may be a past tense or a participle: which one, only the neighbours tell. */
  form: 'finite' | 'past' | 'base' | 'ing' | 'infinitive';
  passive: boolean;
}

const BE = new Set(['be', 'am', 'is', 'are', 'was', 'were', 'been', 'being', "'s", "'re", "'m"]);
const FINITE = new Set([
  ...['am', 'is', 'are', 'was', 'were', 'has', 'have', 'had', 'do', 'does', 'did', "'s", "'re", "'m", "'ve", "'d", "'ll"],
  ...['will', 'would', 'can', 'could', 'may', 'might', 'must', 'shall', 'should', 'ca', 'wo'],
]);
const NEGATION = new Set(['not', "n't", 'never']);
const ADVERBIAL = new Set([
  'also',
  'then',
  'once',
  'again',
  'long',
  'even',
  'just',
  'only',
  'later',
  'already',
  'still',
  'now',
  'both',
  'all',
  'since',
]);

const isAuxiliary = (word: Word): boolean =>
  word.pos === 'AUX' || ((word.lower === 'have' || word.lower === 'has' || word.lower === 'had') && word.pos === 'VERB');
const isVerb = (word: Word): boolean => word.pos === 'VERB' && /^\p{L}/u.test(word.text);
const isBetween = (word: Word): boolean => word.pos === 'ADV' || NEGATION.has(word.lower) || ADVERBIAL.has(word.lower);

/** Index of the auxiliary or verb that goes on with the group after `index`, past at most four adverbs; -1 where it ends. */
const goesOnAt = (words: readonly Word[], index: number, end: number): number => {
  let at = index + 1;
  while (at < end && at < index + 5) {
    const word = words[at];
    if (!word) return -1;
    if (isAuxiliary(word) || isVerb(word)) return at;
    if (!isBetween(word)) return -1;
    at += 1;
  }
  return -1;
};

const formOf = (words: readonly Word[], first: number, head: number): VerbGroup['form'] => {
  const opening = words[first];
  const verb = words[head];
  if (!opening || !verb) return 'base';
  if (words[first - 1]?.lower === 'to') return 'infinitive';
  if (first !== head) return FINITE.has(opening.lower) ? 'finite' : opening.lower.endsWith('ing') ? 'ing' : 'base';
  if (FINITE.has(verb.lower)) return 'finite';
  if (verb.lower.endsWith('ing') && verb.lower !== verb.lemma) return 'ing';
  if (verb.lower === verb.lemma) return 'base';
  return verb.lower.endsWith('s') ? 'finite' : 'past';
};

/** "for increased spending", "the nominating contest": a participle that stands before its noun as an adjective does. */
const isModifier = (words: readonly Word[], first: number, head: number): boolean => {
  const [before, verb, after] = [words[first - 1], words[head], words[head + 1]];
  if (first !== head || !before || !verb || !after || !['NOUN', 'ADJ', 'PROPN'].includes(after.pos)) return false;
  if (verb.lower.endsWith('ing')) return before.pos === 'DET' || before.pos === 'ADJ' || before.lower === "'s";
  return /(?:ed|en|wn)$/u.test(verb.lower) && ['DET', 'ADJ', 'ADP', 'NUM', 'SCONJ'].includes(before.pos);
};

/** Finds the verb groups of a run of words, in order, none overlapping. A "to" before an infinitive belongs to its group. */
export const findVerbGroups = (words: readonly Word[], range: Range): VerbGroup[] => {
  const groups: VerbGroup[] = [];
  let at = range.start;
  while (at < range.end) {
    const word = words[at];
    if (!word || !(isAuxiliary(word) || isVerb(word))) {
      at += 1;
      continue;
    }
    const first = at;
    let head = at;
    let beforeHead = '';
    while (!isVerb(words[head] ?? word) || isAuxiliary(words[head] ?? word)) {
      const next = goesOnAt(words, head, range.end);
      if (next < 0) break;
      beforeHead = words[head]?.lower ?? '';
      head = next;
    }
    let start = first;
    while (start > range.start && isBetween(words[start - 1] ?? word)) start -= 1;
    if (words[start - 1]?.lower === 'to' && start > range.start) start -= 1;
    const form = formOf(words, first, head);
    const verb = words[head] ?? word;
    if (isModifier(words, first, head)) {
      at = head + 1;
      continue;
    }
    const passive = BE.has(beforeHead) && isVerb(verb) && !verb.lower.endsWith('ing');
    groups.push({ start: Math.max(start, groups.at(-1)?.end ?? range.start), end: head + 1, head, form, passive });
    at = head + 1;
  }
  return groups;
};
