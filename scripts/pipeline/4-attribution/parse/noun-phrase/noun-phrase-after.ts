import { LINKED } from '../../../../../src/language/en/speech/speaker-lexicon.ts';
import { TIME_WORDS } from '../../../../../src/language/en/time/time-word-lexicon.ts';
import type { Range } from '../passage/passage.ts';
import type { Word } from '../passage/word.ts';

/** Parts of speech that a noun phrase is made of. */
export const NOMINAL = new Set(['NOUN', 'PROPN', 'PRON', 'NUM', 'ADJ', 'DET', 'SYM', 'PART', 'X']);
/** Those that can be its head. */
export const HEADS = new Set(['NOUN', 'PROPN', 'PRON', 'NUM']);

/** Words that no noun phrase has inside, whatever wink-nlp takes them for. */
export const NOT_INSIDE = new Set([
  'that',
  'which',
  'who',
  'whom',
  'whose',
  'what',
  'to',
  'not',
  "n't",
  'there',
  'how',
  'why',
  'where',
  'when',
  'if',
  'whether',
]);

/** Prepositions that tie a phrase to the noun before it. */
export const TYING = new Set([
  'of',
  'for',
  'from',
  'in',
  'at',
  'with',
  'on',
  'behind',
  'between',
  'among',
  'near',
  'against',
  'outside',
  'within',
  'including',
]);
/** Words that join noun phrases. */
export const AND = new Set(['and', 'or', '&', 'nor']);

/** True for the ending of a possessive. */
export const isPossessive = (word: Word | undefined): boolean => word?.lower === "'s" || word?.lower === "'";

/** True for words that can end a noun phrase. */
export const isNounEnd = (word: Word | undefined): boolean =>
  word !== undefined && (HEADS.has(word.pos) || word.pos === 'X') && !NOT_INSIDE.has(word.lower) && /[\p{L}\p{N}]/u.test(word.text);

/** "Radio 4’s Today programme": a time word with a capital after a possessive is a name. */
const isTitle = (words: readonly Word[], at: number): boolean => isPossessive(words[at - 1]) && /^\p{Lu}/u.test(words[at]?.text ?? '');

/** The noun phrase that begins at `start`, not reaching beyond `high`, with its appositions: "Vane, the harbour master". */
export const nounPhraseAfter = (words: readonly Word[], start: number, high: number): Range | undefined => {
  let end = start;
  let hasHead = false;
  while (end < high) {
    const word = words[end];
    if (!word) break;
    if (word.text === '(') {
      const close = words.findIndex((other, index) => index > end && index < Math.min(high, end + 12) && other.text === ')');
      if (close < 0) break;
      end = close + 1;
      continue;
    }
    const isJoint =
      hasHead &&
      end + 1 < high &&
      (AND.has(word.lower) || (word.pos === 'ADP' && TYING.has(word.lower) && !TIME_WORDS.has(words[end + 1]?.lower ?? ''))) &&
      ['NOUN', 'PROPN', 'DET', 'ADJ', 'PRON', 'NUM'].includes(words[end + 1]?.pos ?? '');
    // "mother-of-three": what a hyphen joins without space is one word.
    const isInner = words[end - 1]?.text === '-' && end > start + 1 && words[end - 1]?.span.end === word.span.start;
    const isHyphen =
      /^[-‑/&]$/u.test(word.text) && end > start && (isNounEnd(words[end + 1]) || words[end + 1]?.span.start === word.span.end);
    const isNominal =
      NOMINAL.has(word.pos) &&
      !NOT_INSIDE.has(word.lower) &&
      !(hasHead && TIME_WORDS.has(word.lower) && !isTitle(words, end)) &&
      !(hasHead && word.pos === 'PRON' && !AND.has(words[end - 1]?.lower ?? '')) &&
      !(hasHead && word.pos === 'DET' && !AND.has(words[end - 1]?.lower ?? '') && words[end - 1]?.pos !== 'ADP');
    if (!(isNominal || isPossessive(word) || isJoint || isHyphen || isInner)) break;
    if (HEADS.has(word.pos)) hasHead = true;
    end += 1;
  }
  return hasHead && end > start ? { start, end } : undefined;
};

/** "a report by the council", "an aide to Vane": the phrase with the name that a preposition hangs on its noun. */
export const withModifier = (words: readonly Word[], phrase: Range, high: number): Range => {
  const [noun, preposition] = [words[phrase.end - 1], words[phrase.end]];
  if (noun?.pos !== 'NOUN' || !preposition || !LINKED.has(preposition.lower) || preposition.quoted) return phrase;
  const name = nounPhraseAfter(words, phrase.end + 1, high);
  return name?.start === phrase.end + 1 ? { start: phrase.start, end: name.end } : phrase;
};
