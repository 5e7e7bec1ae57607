import type { Word } from './passage.ts';

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
