import { distance } from 'fastest-levenshtein';
import { functionWords } from '../../language/en/function-word-lexicon.ts';
import type { Actor, Topic } from '../../schema/index.ts';
import { adjectivesOf, splitQuery, toStems } from './search-vocabulary.ts';
import { stemOf } from './search-words.ts';

const unique = <Value>(values: readonly Value[]): Value[] => [...new Set(values)];

/** Every name of an actor: the registry's spelling, other spellings and scripts, and words that stand for it. */
export const namesOf = ({ name, aliases, metonyms }: Actor): string[] => [name, ...aliases, ...metonyms];

const escapeForRegExp = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\]/gu, '\\$&');

/** True where the name stands in the text as a whole word, in this very case: "US" is not in "us". */
const stands = (name: string, text: string): boolean =>
  new RegExp(`(?<![\\p{L}\\p{N}])${escapeForRegExp(name)}(?![\\p{L}\\p{N}])`, 'u').test(text);

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

/**
 * Single words that the topic knows for what a text speaks of: where it has "troops", those of the other phrases of
 * that list. Words and no phrases, so that a phrase in quotation marks still finds what was said in these words.
 */
export const sameInTopic = (topics: readonly Topic[], text: string): string[] => {
  const stems = ` ${toStems(text)} `;
  // The first list of a position names its matter; the others say what stands around it.
  const lists = topics.flatMap(({ positions }) => positions.map(({ keywords }) => keywords[0] ?? []));
  const alike = lists.filter((phrases) => phrases.some((phrase) => stems.includes(` ${toStems(phrase)} `)));
  return unique(alike.flat().flatMap((phrase) => splitQuery(phrase.toLowerCase())))
    .filter((word) => !functionWords.has(word) && !stems.includes(` ${stemOf(word)} `))
    .sort();
};
