import type { Actor, Claim } from '../../schema/index.ts';
import type { Corpus } from '../corpus.ts';
import { readWords } from './text/read-words.ts';
import { toTerm } from './text/to-term.ts';

/** What the registry lets one expect of the words of a claim. */
export interface RegistryTerms {
  /** What these actors are called, and their seats and capitals. */
  namesOf: (actors: readonly string[]) => ReadonlySet<string>;
  /** What any actor is called. */
  everyName: ReadonlySet<string>;
  /** How the claim's topics and positions are put: what everybody says who speaks on them. */
  expectedOf: (claim: Claim) => ReadonlySet<string>;
}

const namesOf = (actors: readonly Actor[]): Set<string> =>
  new Set(
    actors
      .flatMap(({ name, aliases, metonyms }) => [name, ...aliases, ...metonyms])
      .flatMap((name) => name.toLowerCase().match(/\p{L}+/gu) ?? [])
      .map(toTerm),
  );

const termsOf = (texts: readonly string[]): readonly string[] => texts.flatMap((text) => readWords(text).terms);

const remember = <Value>(make: (key: string) => Value): ((key: string) => Value) => {
  const known = new Map<string, Value>();
  return (key) => {
    const value = known.get(key) ?? make(key);
    known.set(key, value);
    return value;
  };
};

/** Reads the registry's words once; claims alike in actors or positions get the same set. */
export const readRegistryTerms = (corpus: Corpus): RegistryTerms => {
  const byId = new Map<string, Actor>(corpus.actors.map((actor) => [actor.id, actor]));
  const ofSubject = new Map<string, readonly string[]>(
    corpus.topics.flatMap((topic): [string, readonly string[]][] => [
      [`topic:${topic.id}`, termsOf([topic.title, ...topic.keywords])],
      ...topic.positions.map(({ id, text, keywords }): [string, readonly string[]] => [
        `position:${id}`,
        termsOf([text, ...keywords.flat()]),
      ]),
    ]),
  );
  const names = remember((key) => namesOf(key.split(' ').flatMap((id) => byId.get(id) ?? [])));
  const expected = remember((key) => new Set(key.split(' ').flatMap((subject) => ofSubject.get(subject) ?? [])));
  return {
    namesOf: (actors) => names(actors.join(' ')),
    everyName: namesOf(corpus.actors),
    expectedOf: ({ topics, positions }) =>
      expected([...topics.map((id) => `topic:${id}`), ...positions.map(({ position }) => `position:${position}`)].join(' ')),
  };
};
