import type { Registry } from '../1-seed/seed.ts';
import type { Page } from './page.ts';
import { serialiseList } from './serialise-page.ts';

/** `actors.json` and `outlets.json`: the registry with every default filled in. */
export const makeRegistryPages = ({ actors, outlets }: Registry, files: { actors: string; outlets: string }): readonly Page[] => [
  { path: 'actors.json', seed: files.actors, source: serialiseList(files.actors, 'actors', actors) },
  { path: 'outlets.json', seed: files.outlets, source: serialiseList(files.outlets, 'outlets', outlets) },
];
