import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { type ClaimSet, claimSet } from './claim-set.ts';

/** The annotated sets of a folder, in the order of their file names; undefined where it is absent. */
export const readClaimSets = (folder: string): ClaimSet[] | undefined =>
  existsSync(folder)
    ? readdirSync(folder)
        .filter((name) => name.endsWith('.json'))
        .sort()
        .map((name) => claimSet.parse(JSON.parse(readFileSync(path.join(folder, name), 'utf8'))))
    : undefined;
