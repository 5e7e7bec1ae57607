import { toTerm } from '../../language/en/to-term.ts';
import type { Actor } from '../../schema/index.ts';
import type { Corpus } from '../corpus/corpus.ts';

/** The registry's names, as terms. */
export interface RegistryTerms {
  /** What these actors are called, and their seats and capitals. */
  namesOf: (actors: readonly string[]) => ReadonlySet<string>;
  /** What any actor is called. */
  everyName: ReadonlySet<string>;
}

const namesOf = (actors: readonly Actor[]): Set<string> =>
  new Set(
    actors
      .flatMap(({ name, aliases, metonyms }) => [name, ...aliases, ...metonyms])
      .flatMap((name) => name.toLowerCase().match(/\p{L}+/gu) ?? [])
      .map(toTerm),
  );

const remember = <Value>(make: (key: string) => Value): ((key: string) => Value) => {
  const known = new Map<string, Value>();
  return (key) => {
    const value = known.get(key) ?? make(key);
    known.set(key, value);
    return value;
  };
};

/** Reads the registry's names once; claims of the same actors get the same set. */
export const readRegistryTerms = (corpus: Corpus): RegistryTerms => {
  const byId = new Map<string, Actor>(corpus.actors.map((actor) => [actor.id, actor]));
  const names = remember((key) => namesOf(key.split(' ').flatMap((id) => byId.get(id) ?? [])));
  return {
    namesOf: (actors) => names(actors.join(' ')),
    everyName: namesOf(corpus.actors),
  };
};
