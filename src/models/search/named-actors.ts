import { nameList } from '../corpus/name-list.ts';
import type { ChosenValues } from './search-state.ts';
import type { NamedActor } from './search-vocabulary.ts';

/** Their ids, each once. */
export const idsOf = (actors: readonly NamedActor[]): string[] => [...new Set(actors.map(({ id }) => id))];

/** A person speaks; for others speak persons as well. */
export const speakerFilter = (actors: readonly NamedActor[]): ChosenValues =>
  actors.length === 0
    ? {}
    : actors.every(({ isPerson }) => !isPerson)
      ? { speaksFor: { any: idsOf(actors) } }
      : { actor: { any: idsOf(actors) } };

/** Their names as a list in words, each once. */
export const namesOf = (actors: readonly NamedActor[]): string => nameList([...new Set(actors.map(({ name }) => name))]);
