import path from 'node:path';
import type { RegistryPart } from '../pipeline/1-seed/read-registry.ts';
import type { ReadSeeds } from '../pipeline/1-seed/read-seeds.ts';
import type { Issue } from '../pipeline/issue.ts';

/** From which file each part of the registry is, or from which folder of articles it was drafted. */
export const sourcesOf = ({
  registryFiles,
  missing,
  folder,
}: Pick<ReadSeeds, 'registryFiles' | 'missing' | 'folder'>): ReadSeeds['registryFiles'] => ({
  ...registryFiles,
  ...(missing.includes('actors.yaml') ? { actors: folder } : {}),
  ...(missing.includes('outlets.yaml') ? { outlets: folder } : {}),
});

/** What stands in the record for each part of the registry that the dossier does not have, and how to write it. */
export const noteMissing = (
  { missing, registryFiles: { actors, outlets, topics } }: Pick<ReadSeeds, 'missing' | 'registryFiles'>,
  drafted: { speakers: number; outlets: number },
): readonly Issue[] => {
  const seeds = path.posix.dirname(actors);
  const hint = `"npm run draft -- --seeds ${seeds}" proposes it, to be checked`;
  const note = (file: string, message: string): Issue => ({
    severity: 'note',
    code: 'no-registry',
    file,
    message: `is not there; ${message}`,
    hint,
  });
  const notes: Readonly<Record<RegistryPart, () => Issue>> = {
    'actors.yaml': () =>
      note(actors, `speakers go by the names that the articles give (${drafted.speakers}), and are marked as not checked`),
    'outlets.yaml': () => note(outlets, `outlets go by their hosts (${drafted.outlets}), and are marked as not checked`),
    topics: () => note(topics, 'claims have no topic and no stance yet'),
  };
  return missing.map((part) => notes[part]());
};
