import { commonWords } from '../../../../../src/language/en/words/function-word-lexicon.ts';
import { toFamily } from '../../../../../src/language/en/words/word-family.ts';
import type { Position } from '../../../../../src/schema/index.ts';
import { rowsOfNoun, verbOf } from '../../stance/find-idioms.ts';
import { makePositionFacts } from '../../stance/position-facts.ts';
import { readTitle } from '../../words/reading.ts';
import { toKey, toSingular } from '../../words/to-key.ts';
import type { Word } from '../../words/words.ts';
import type { Find } from './finder.ts';
import { mentionsOf } from './mentions-of.ts';

/** The words of a position's text and phrases, as families of words (see `toFamily`). */
interface TextWords {
  /** Words for its matter: the thing of its text, and the heads of its phrases. */
  heads: ReadonlySet<string>;
  all: ReadonlySet<string>;
  /** True where an end is made of the matter, or it is to have none. */
  isOnEnd: boolean;
}

/** Nouns too wide to stand for one thing of a dispute. */
const WIDE =
  /^(?:state|government|people|city|town|country|year|time|person|part|side|share|cost|number|price|child|children|resident|citizen|user|party|member|day|plan|law|bill|vote|support|opposition|council|minister|mayor|company|service)s?$/;
const PREPOSITION = /^(?:of|to|for|on|in|at|by|with|from|over|under|without|before|after|among|between|into|through|within|off|out)$/;

const isTelling = (word: string): boolean => /\p{L}{3}/u.test(word) && !commonWords.has(word);

const headOf = (phrase: string): string | undefined => {
  const words = readTitle(phrase);
  const bound = words.findIndex(({ key }) => PREPOSITION.test(key));
  const head = (bound < 0 ? words : words.slice(0, bound)).at(-1);
  return words.length > 1 && head?.pos === 'NOUN' && !WIDE.test(head.key) ? toSingular(head.key) : undefined;
};

const known = new WeakMap<Position, TextWords>();

const readTextWords = (position: Position): TextWords => {
  const before = known.get(position);
  if (before) return before;
  const { things, isOnEnd } = makePositionFacts(position);
  const phrases = position.keywords.flat().filter((phrase) => /\s/u.test(phrase.trim()));
  const heads = [...things, ...(position.keywords[0] ?? []).flatMap((phrase) => headOf(phrase) ?? [])].filter((word) => !WIDE.test(word));
  const all = [position.text.replace(/[.,;:!?]/gu, ' '), ...phrases].flatMap(toKey).filter(isTelling);
  const words = { heads: new Set(heads.map(toFamily)), all: new Set(all.map(toFamily)), isOnEnd };
  known.set(position, words);
  return words;
};

/** How far another word of the position may stand from the one for its matter. */
const REACH = 7;

const familyOf = ({ key, lemma }: Word, of: ReadonlySet<string>): string | undefined =>
  [toFamily(key), toFamily(lemma), toFamily(toSingular(key))].find((family) => of.has(family));

const isEndWord = (word: Word): boolean =>
  rowsOfNoun(verbOf(word) ?? word.lemma).some(({ role, kind }) => role === 'end' && (kind === 'noun' || word.pos === 'VERB'));

/** The places that name the matter, with another word of the position, or a word that makes an end of it, beside them in one sentence. */
const placesOf = (content: readonly Word[], { heads, all, isOnEnd }: TextWords): Word[] =>
  content.filter((word, at) => {
    const own = /^(?:NOUN|PROPN)$/.test(word.pos) ? familyOf(word, heads) : undefined;
    if (own === undefined) return false;
    const from = content.findLastIndex(({ key }, place) => place < at && /^[.;:!?]$/.test(key));
    const end = content.findIndex(({ key }, place) => place > at && /^[.;:!?]$/.test(key));
    const near = content.slice(Math.max(from + 1, at - REACH), Math.min(end < 0 ? content.length : end, at + REACH + 1));
    return near.some((other) => {
      if (other === word) return false;
      const family = familyOf(other, all);
      return (family !== undefined && family !== own) || (isOnEnd && isEndWord(other));
    });
  });

/** "propose to close the ward": two words of one position's own text together, where no keyword stands. */
export const findByText: Find = ({ reading, own }, { index, facts, isOn }) => {
  if (own.positions.size > 0) return [];
  const found = [...index.positions].flatMap(([id, { position, topic }]) => {
    const words = isOn(topic) ? placesOf(reading.content, readTextWords(position)) : [];
    return words.length > 0 ? [{ id, words }] : [];
  });
  const [one, ...others] = found;
  const fact = one && facts.get(one.id);
  if (!fact || others.length > 0) return [];
  const hits = one.words.map((word) => ({ line: 0, words: [word] }));
  return [[one.id, { mentions: mentionsOf(hits, fact), isInferred: true, isLoose: true }]];
};
