import { DEMONYMS } from '../../language/en/names/demonym-lexicon.ts';
import type { Corpus } from '../corpus/corpus.ts';
import { lettersOf, stemOf } from './search-words.ts';

/** What a question in plain words is read with: who can be asked about, and what the positions are called. */
export interface SearchVocabulary {
  actors: readonly NamedActor[];
  positions: readonly NamedPosition[];
}

/** An actor as questions name it. */
export interface NamedActor {
  id: string;
  /** As it reads inside a sentence. */
  name: string;
  isPerson: boolean;
  /** Everything that it is called, as `toLetters` writes it. */
  names: readonly string[];
  /** Adjectives of a state: "german". */
  adjectives: readonly string[];
}

/** A position with the phrases of its topic that name its matter, as `toStems` writes them. */
export interface NamedPosition {
  id: string;
  phrases: readonly string[];
}

/** The words of a text; "US-Russia" is two, "200,000" and "1.5" are one. */
export const splitQuery = (text: string): string[] => text.split(/[\s\-–—/]+|,(?!\d)/u).filter((word) => lettersOf(word) !== '');

/** Words as they are compared: "the U.S. government" -> "us government"; an article at the head is no part of a name. */
export const toLetters = (text: string): string =>
  splitQuery(text)
    .map(lettersOf)
    .filter((word, at) => at > 0 || word !== 'the')
    .join(' ');

/** Words without their endings: "American soldiers" -> "american soldier". */
export const toStems = (text: string): string => splitQuery(text).map(stemOf).join(' ');

const unique = <Value>(values: readonly Value[]): Value[] => [...new Set(values)];

/** The adjectives of a state that the registry names. */
export const adjectivesOf = ({ name, aliases }: { name: string; aliases: readonly string[] }): string[] =>
  unique([name, ...aliases].flatMap((one) => (Object.hasOwn(DEMONYMS, one) ? (DEMONYMS[one] ?? []) : []))).filter(
    (adjective) => adjective !== name && !aliases.includes(adjective),
  );

/** The vocabulary of a corpus, in the order of its registry. */
export const makeSearchVocabulary = ({ actors, topics }: Corpus): SearchVocabulary => ({
  actors: actors.map(({ id, name, nameInSentence, kind, aliases, metonyms }) => ({
    id,
    name: nameInSentence ?? name,
    isPerson: kind === 'person',
    names: unique([name, ...aliases, ...metonyms].map(toLetters)),
    adjectives: kind === 'person' ? [] : unique(adjectivesOf({ name, aliases }).map(toLetters)),
  })),
  positions: topics.flatMap(({ positions }) =>
    positions.map(({ id, keywords }) => ({ id, phrases: unique((keywords[0] ?? []).map(toStems)) })),
  ),
});
