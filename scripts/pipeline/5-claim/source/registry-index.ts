import type { Actor } from '../../../../src/schema/index.ts';
import type { Registry } from '../../1-seed/seed.ts';
import { makeOutletFinder, type OutletFinder } from '../claim/make-via.ts';
import { type KeywordIndex, makeKeywordIndex } from '../position/keyword-index.ts';
import { makeNameIndex, type NameIndex } from './name-index.ts';

/** The registry, filed for look-up. */
export interface RegistryIndex {
  actors: ReadonlyMap<string, Actor>;
  names: NameIndex;
  keywords: KeywordIndex;
  findOutlet: OutletFinder;
}

const known = new WeakMap<Registry, RegistryIndex>();

/** Files a registry once, however many articles are read with it. */
export const makeRegistryIndex = (registry: Registry): RegistryIndex => {
  const index = known.get(registry) ?? {
    actors: new Map<string, Actor>(registry.actors.map((actor) => [actor.id, actor])),
    names: makeNameIndex(registry.actors),
    keywords: makeKeywordIndex(registry.topics.map(({ topic }) => topic)),
    findOutlet: makeOutletFinder(registry.outlets),
  };
  known.set(registry, index);
  return index;
};
