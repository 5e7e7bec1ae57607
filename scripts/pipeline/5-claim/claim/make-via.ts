import type { Outlet, Via } from '../../../../src/schema/index.ts';
import type { Relay } from '../../4-attribution/attribution.ts';
import { toKey } from '../words/to-key.ts';

/** Finds an outlet of the registry in the words of a relay: "Russia’s TASS news agency" is TASS. */
export type OutletFinder = (name: string) => Outlet | undefined;

/** Files the names and aliases of outlets. A longer name goes before a shorter one. */
export const makeOutletFinder = (outlets: readonly Outlet[]): OutletFinder => {
  const names = outlets
    .flatMap((outlet) => [outlet.name, ...outlet.aliases].map((name) => ({ outlet, key: toKey(name).filter((word) => word !== 'the') })))
    .filter(({ key }) => key.length > 0)
    .sort((a, b) => b.key.length - a.key.length);
  return (name) => {
    const words = toKey(name);
    return names.find(({ key }) => words.some((_, at) => key.every((word, offset) => words[at + offset] === word)))?.outlet;
  };
};

/** The media and posts that an article cites for a statement, each once. */
export const makeVia = (relays: readonly Relay[], find: OutletFinder): Via[] => {
  const via: Via[] = [];
  for (const { kind, name } of relays) {
    const outlet = kind === 'medium' ? find(name) : undefined;
    const known = outlet?.name ?? name.replace(/\s+/gu, ' ').trim();
    if (known !== '' && !via.some((other) => other.name === known))
      via.push({ name: known, kind, ...(outlet ? { outlet: outlet.id } : {}) });
  }
  return via;
};
