import { createHash } from 'node:crypto';
import path from 'node:path';

/** Where one dossier is read from and built to; absolute paths. */
export interface SiteFolders {
  seeds: string;
  content: string;
  dist: string;
}

/**
 * The first dossier has `content/` and `dist/`; any other seeds folder gets folders of its own under
 * `.dossiers/`, so that no dossier ever touches another's pages.
 */
export const siteFolders = (root: string, seedsOption: string): SiteFolders => {
  const seeds = path.resolve(root, seedsOption);
  if (seeds === path.join(root, 'seeds')) return { seeds, content: path.join(root, 'content'), dist: path.join(root, 'dist') };
  const hash = createHash('sha256').update(seeds).digest('hex').slice(0, 8);
  const own = path.join(root, '.dossiers', `${path.basename(seeds)}-${hash}`);
  return { seeds, content: path.join(own, 'content'), dist: path.join(own, 'dist') };
};
