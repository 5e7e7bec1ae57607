import { isBodyNoun, PARTY_STEMS } from '../../../src/language/en/names/body-lexicon.ts';
import { DEMONYMS } from '../../../src/language/en/names/demonym-lexicon.ts';
import { MEDIUM_NOUNS } from '../../../src/language/en/names/media-lexicon.ts';
import { TITLE_WORDS } from '../../../src/language/en/names/name-title-lexicon.ts';
import { SEATS } from '../../../src/language/en/names/state-lexicon.ts';
import { TIME_WORDS } from '../../../src/language/en/time/time-word-lexicon.ts';
import { commonWords } from '../../../src/language/en/words/function-word-lexicon.ts';
import { toTerm } from '../../../src/language/en/words/terms.ts';
import { englishShare } from '../../../src/models/statements/word-rarity.ts';
import { toKeyWord } from '../../pipeline/5-claim/words/to-key.ts';
import type { SeenName } from './find-sightings.ts';
import { isGivenName, keyOf, partsOf } from './person-names.ts';

/** Names and adjectives of states, and their capitals. */
export const PLACES: ReadonlySet<string> = new Set(
  [...Object.entries(DEMONYMS).flatMap(([state, adjectives]) => [state, ...adjectives]), ...Object.values(SEATS).flat()].map(keyOf),
);

/** Whether a name of two or more words can be a person's at all. */
const canBePerson = (name: string): boolean => {
  const parts = partsOf(name);
  if (parts.length < 2 || parts.length > 5) return false;
  const keys = parts.map(toKeyWord);
  return (
    !keys.some((key) => isBodyNoun(key) || TIME_WORDS.has(key)) &&
    !PLACES.has(keys.join(' ')) &&
    !PLACES.has(keys[0] ?? '') &&
    !PARTY_STEMS.has(keys[0] ?? '') &&
    !TITLE_WORDS.has(keys.at(-1) ?? '') &&
    // "Radio Orla", "Orla Herald"
    ![keys[0], keys.at(-1)].some((key) => MEDIUM_NOUNS.has(key ?? '')) &&
    parts.every((part) => /\p{Ll}/u.test(part) || /^\p{Lu}\.?$/u.test(part))
  );
};

/** Hardly a word of English, as given names of the world are not. */
const isRare = (part: string): boolean => !commonWords.has(toKeyWord(part)) && englishShare(toTerm(toKeyWord(part))) < 4e-6;

const isFrequent = (part: string): boolean => commonWords.has(toKeyWord(part)) || englishShare(toTerm(toKeyWord(part))) > 2e-4;

/** How much speaks for a person, over all places of one name. */
export const weighPerson = (seen: readonly SeenName[]): number => {
  const [first] = seen;
  if (!first || !canBePerson(first.name)) return 0;
  const has = (test: (one: SeenName) => boolean): boolean => seen.some(test);
  return (
    (has(({ title, honorific }) => title !== '' || honorific !== '') ? 3 : 0) +
    (isGivenName(partsOf(first.name)[0] ?? '')
      ? 2
      : isRare(partsOf(first.name)[0] ?? '') && !isFrequent(partsOf(first.name).at(-1) ?? '')
        ? 1
        : 0) +
    (has(({ apposition }) => apposition !== '') ? 2 : 0) +
    (has(({ isFollowedAsPerson }) => isFollowedAsPerson) ? 2 : 0) +
    (has(({ speaks }) => speaks) ? 1 : 0) +
    (has(({ pronouns }) => pronouns.length > 0) ? 1 : 0) -
    (has(({ hasThe, title }) => hasThe && title === '') ? 3 : 0)
  );
};
