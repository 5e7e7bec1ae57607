import { distance } from 'fastest-levenshtein';
import { functionWords } from '../../language/en/words/function-word-lexicon.ts';
import type { Actor, Topic } from '../../schema/index.ts';
import { adjectivesOf, splitQuery, toStems } from './search-vocabulary.ts';
import { stemOf } from './search-words.ts';

const unique = <Value>(values: readonly Value[]): Value[] => [...new Set(values)];

/** Every name of an actor: the registry's spelling, other spellings and scripts, and words that stand for it. */
export const namesOf = ({ name, aliases, metonyms }: Actor): string[] => [name, ...aliases, ...metonyms];

const isWordCharacter = (character: string | undefined): boolean => character !== undefined && /[\p{L}\p{N}]/u.test(character);

/** True where the name stands in the text as a whole word, in this very case: "US" is not in "us". Asked for every name and claim, so without a pattern for each. */
const stands = (name: string, text: string): boolean => {
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
    const [before] = text.slice(0, at).match(/.$/u) ?? [];
    const [after] = text.slice(at + name.length, at + name.length + 2).match(/^./u) ?? [];
    if (!isWordCharacter(before) && !isWordCharacter(after)) return true;
  }
  return false;
};

/** True for two spellings of one word: "Kyiv" and "Kiev", but not "Kyiv" and "the Ukrainian government". */
const isSpellingOf = (name: string, other: string): boolean =>
  name[0] === other[0] && distance(name, other) <= Math.min(2, other.length / 2);

/**
 * Other spellings of what a text names: all names of an actor that it calls by name, so that "Zelenskyy"
 * finds a quotation with "Zelensky"; of a word that only stands for an actor nothing but its spellings, so
 * that "Kiev" finds one with "Kyiv" and not every one with "Ukraine".
 */
export const spellingsOf = (actors: readonly Actor[], text: string): string[] =>
  actors.flatMap(({ name, aliases, metonyms }) => {
    const names = [name, ...aliases];
    const named = names.some((one) => stands(one, text)) ? names : [];
    const meant = metonyms.filter((one) => stands(one, text));
    const alike = metonyms.filter((one) => meant.some((other) => isSpellingOf(one, other)));
    return [...named, ...alike].filter((one) => !stands(one, text));
  });

/** Actors that a text names, by their name, by a word that stands for them or by their adjective. */
export const actorsNamed = (actors: readonly Actor[], text: string): Actor[] =>
  actors.filter((actor) => [...namesOf(actor), ...(actor.kind === 'person' ? [] : adjectivesOf(actor))].some((one) => stands(one, text)));

/** Lists of phrases of which each may stand for the others, with their stems. */
type SamePhrases = readonly { position: string; phrases: readonly string[]; stems: readonly string[] }[];

/** What the topics of a corpus know as the same; made once, asked for every claim. The first list of a position names its matter, the others what stands around it. */
export const samePhrasesIn = (topics: readonly Topic[]): ReadonlyMap<Topic, SamePhrases> =>
  new Map(
    topics.map((topic) => [
      topic,
      topic.positions.map(({ id, keywords: [phrases = []] }) => ({
        position: id,
        phrases,
        stems: phrases.map((phrase) => ` ${toStems(phrase)} `),
      })),
    ]),
  );

/**
 * Single words that a claim's topics know for what it speaks of: where it has "troops", those of the other phrases of
 * that list, and those of the positions that it takes ("the idea"). Words and no phrases, so that a phrase in quotation
 * marks still finds what was said in these words.
 */
export const sameInTopics = (known: readonly SamePhrases[], text: string, taken: readonly string[]): string[] => {
  const spoken = ` ${toStems(text)} `;
  const alike = known.flat().filter(({ position, stems }) => taken.includes(position) || stems.some((one) => spoken.includes(one)));
  return unique(alike.flatMap(({ phrases }) => phrases.flatMap((phrase) => splitQuery(phrase.toLowerCase()))))
    .filter((word) => !functionWords.has(word) && !spoken.includes(` ${stemOf(word)} `))
    .sort();
};
