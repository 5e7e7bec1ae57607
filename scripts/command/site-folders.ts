import { createHash } from 'node:crypto';
import path from 'node:path';

/** Where one dossier is read from and built to; absolute paths. */
export interface SiteFolders {
  seeds: string;
  content: string;
  dist: string;
  /** Everything ever published: see `src/schema/ledger.ts`. */
  ledger: string;
  /** Frozen topics. Beside the content, where the build of the site looks for them. */
  snapshots: string;
}

/**
 * The first dossier has the project's own folders, its ledger and snapshots committed; any other seeds folder gets folders of its own under
 * `.dossiers/`, so that no dossier ever touches another's pages.
 */
export const siteFolders = (root: string, seedsOption: string): SiteFolders => {
  const seeds = path.resolve(root, seedsOption);
  const foldersIn = (home: string): SiteFolders => ({
    seeds,
    content: path.join(home, 'content'),
    dist: path.join(home, 'dist'),
    ledger: path.join(home, 'ledger'),
    snapshots: path.join(home, 'snapshots'),
  });
  if (seeds === path.join(root, 'seeds')) return foldersIn(root);
  const hash = createHash('sha256').update(seeds).digest('hex').slice(0, 8);
  return foldersIn(path.join(root, '.dossiers', `${path.basename(seeds)}-${hash}`));
};
