import { AUTHORITY_NOUNS, isBodyNoun } from '../../../src/language/en/names/body-lexicon.ts';
import { DEMONYMS } from '../../../src/language/en/names/demonym-lexicon.ts';
import { MONTH_NAMES } from '../../../src/language/en/names/name-particle-lexicon.ts';
import { isPersonNoun } from '../../../src/language/en/names/name-title-lexicon.ts';
import { SEATS, STATE_ALIASES } from '../../../src/language/en/names/state-lexicon.ts';
import { smallNumbers } from '../../../src/language/en/numbers/number-lexicon.ts';
import { TIME_WORDS } from '../../../src/language/en/time/time-word-lexicon.ts';
import { commonWords } from '../../../src/language/en/words/function-word-lexicon.ts';
import { ACT_NOUNS } from '../../../src/language/en/words/participle-lexicon.ts';
import { DISPUTED_PEOPLE, GENERAL_MODIFIERS, PROCEDURE_NOUNS, VAGUE_NOUNS } from '../../../src/language/en/words/vague-noun-lexicon.ts';
import { toKey, toSingular } from '../../pipeline/5-claim/words/to-key.ts';
import type { Word } from '../../pipeline/5-claim/words/words.ts';

/** A thing spoken of at one place: a noun, with the words before it that say of which kind. */
export interface Subject {
  /** The noun in the singular: "fare". */
  noun: string;
  /** The word before it, in key form: "tram" of "tram fares"; empty where it stands alone. */
  kind: string;
  /** As written: "tram fares". */
  form: string;
  /** The noun alone, as written. */
  bare: string;
  /** The word of the noun. */
  word: Word;
  /** "six talers": a measure. */
  isCounted: boolean;
}

const STATE_WORDS: ReadonlySet<string> = new Set(
  [...Object.entries(DEMONYMS).flat(2), ...Object.values(SEATS).flat(), ...Object.values(STATE_ALIASES).flat()].flatMap((name) =>
    toKey(name),
  ),
);

const isWord = ({ pos, text }: Word): boolean => (pos === 'NOUN' || pos === 'PROPN') && /^\p{L}{3,}$/u.test(text);

/** Whether a word can be what a statement is about; `names` are names of actors and their words, in key form. */
const isSubjectNoun = (word: Word, names: ReadonlySet<string>): boolean => {
  const noun = toSingular(word.key);
  return (
    isWord(word) &&
    noun.length > 2 &&
    ![noun, word.key].some(
      (one) =>
        VAGUE_NOUNS.has(one) ||
        commonWords.has(one) ||
        TIME_WORDS.has(one) ||
        STATE_WORDS.has(one) ||
        (isPersonNoun(one) && !DISPUTED_PEOPLE.has(noun)) ||
        MONTH_NAMES.has(one) ||
        names.has(one) ||
        smallNumbers.has(one),
    ) &&
    (!AUTHORITY_NOUNS.has(noun) || DISPUTED_PEOPLE.has(noun)) &&
    !(isBodyNoun(noun) && word.pos === 'PROPN')
  );
};

/** "the Marrin Lagoon": a name, where not every word may have a capital. */
const isName = (kind: Word, word: Word): boolean => kind.capital && word.capital && !PROCEDURE_NOUNS.has(toSingular(word.key));

const isKind = ({ key, pos, text }: Word, names: ReadonlySet<string>): boolean =>
  ((pos === 'NOUN' && !VAGUE_NOUNS.has(toSingular(key))) || pos === 'PROPN' || (pos === 'ADJ' && !GENERAL_MODIFIERS.has(key))) &&
  /^\p{L}{2,}$/u.test(text) &&
  !commonWords.has(key) &&
  !TIME_WORDS.has(key) &&
  !names.has(key) &&
  !STATE_WORDS.has(key);

/** Whether a noun says what is to become of the noun before it, and names no thing of its own. */
const isFrame = (noun: string): boolean => VAGUE_NOUNS.has(noun) || PROCEDURE_NOUNS.has(noun) || ACT_NOUNS[noun] !== undefined;

/** The things that a run of words speaks of, in the order of the text; in a headline capitals do not make a name. */
export const findSubjects = (
  text: string,
  words: readonly Word[],
  names: ReadonlySet<string>,
  { isHeadline = false }: { isHeadline?: boolean } = {},
): readonly Subject[] =>
  words.flatMap((word, at): readonly Subject[] => {
    if (!isSubjectNoun(word, names)) return [];
    const [before, next] = [words[at - 1], words[at + 1]];
    const isJoined = (one: Word, other: Word): boolean => /^[\s-]$/u.test(text.slice(one.span.end, other.span.start));
    // "card readers": the noun is only the first half of another one; "card scheme", "card removal" are about cards.
    if (next && isWord(next) && isJoined(word, next) && !commonWords.has(next.key) && !isFrame(toSingular(next.key))) return [];
    const kind = before && isKind(before, names) && isJoined(before, word) ? before : undefined;
    if (before && isJoined(before, word) && ((!isHeadline && isName(before, word)) || names.has(`${before.key} ${word.key}`))) return [];
    const noun = toSingular(word.key);
    // "the bill", "the deal" are what the article is about, and not a matter by themselves.
    if (!kind && PROCEDURE_NOUNS.has(noun)) return [];
    // "the removal of the dam" is about the dam.
    if (ACT_NOUNS[noun] !== undefined && next && /^(?:of|to|for|on)$/u.test(next.key)) return [];
    const bare = text.slice(word.span.start, word.span.end);
    return [
      {
        noun,
        kind: kind?.key ?? '',
        form: text.slice((kind ?? word).span.start, word.span.end).replace(/\s+/gu, ' '),
        bare,
        word,
        isCounted: before?.pos === 'NUM',
      },
    ];
  });
