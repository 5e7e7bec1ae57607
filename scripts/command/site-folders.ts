import { createHash } from 'node:crypto';
import { realpathSync, statSync } from 'node:fs';
import path from 'node:path';
import { UsageError } from './usage-error.ts';

/** The path with links resolved, as far down as it is there. */
const resolveLinks = (folder: string): string => {
  try {
    return realpathSync(folder);
  } catch {
    const parent = path.dirname(folder);
    return parent === folder ? folder : path.join(resolveLinks(parent), path.basename(folder));
  }
};

const holds = (outer: string, inner: string): boolean => {
  const way = path.relative(outer, inner);
  return way === '' || !(way === '..' || way.startsWith(`..${path.sep}`) || path.isAbsolute(way));
};

/** Throws a UsageError where a site is to be built in or from a folder whose path the tools below would read as an address. */
export const checkBuildable = (folder: string): void => {
  const sign = /[#?%]/.exec(folder)?.[0];
  if (sign !== undefined)
    throw new UsageError(`no site can be built in ${folder}: its path holds "${sign}"\n  hint: move or rename the folder`);
};

const isFolder = (folder: string): boolean | undefined => statSync(folder, { throwIfNoEntry: false })?.isDirectory();

/**
 * Throws a UsageError where the seeds are no folder, or where writing to `out` would put what is generated and what is
 * written by hand into one folder: a run replaces the whole of `out`.
 */
export const checkFolders = ({ root, seeds, out }: { root: string; seeds: string; out: string }): void => {
  if (!isFolder(seeds)) throw new UsageError(`there is no folder ${seeds}\n  hint: name the folder of your seeds with --seeds`);
  if (isFolder(out) === false) throw new UsageError(`${out} is a file\n  hint: name an empty or a new folder with --out`);
  const [realRoot = '', realSeeds = '', realOut = ''] = [root, seeds, out].map(resolveLinks);
  const hint = 'name an empty or a new folder outside of it with --out';
  if (holds(realSeeds, realOut)) throw new UsageError(`${out} lies in the seeds folder\n  hint: ${hint}`);
  if (holds(realOut, realSeeds)) throw new UsageError(`${out} holds the seeds folder\n  hint: ${hint}`);
  if (holds(realOut, realRoot)) throw new UsageError(`${out} holds this project\n  hint: ${hint}`);
};

/** Where one dossier is read from and built to; absolute paths. */
export interface SiteFolders {
  seeds: string;
  content: string;
  dist: string;
  /** Everything ever published: see `src/schema/ledger.ts`. */
  ledger: string;
  /** Frozen topics. Beside the content, where the build of the site looks for them. */
  snapshots: string;
  /** What was read of each article, from run to run. Removing it costs time and nothing else. */
  cache: string;
}

/**
 * The first dossier has the project's own folders, its ledger and snapshots committed; any other seeds folder gets folders of its own under
 * `.dossiers/`, so that no dossier ever touches another's pages.
 */
export const siteFolders = (root: string, seedsOption: string): SiteFolders => {
  const seeds = path.resolve(root, seedsOption);
  const hash = createHash('sha256').update(seeds).digest('hex').slice(0, 8);
  const foldersIn = (home: string): SiteFolders => ({
    seeds,
    content: path.join(home, 'content'),
    dist: path.join(home, 'dist'),
    ledger: path.join(home, 'ledger'),
    snapshots: path.join(home, 'snapshots'),
    cache: path.join(root, 'node_modules/.cache/on-record', hash),
  });
  if (seeds === path.join(root, 'seeds')) return foldersIn(root);
  // The build of the site reads these as parts of an address.
  const name = path.basename(seeds).replace(/[#?%]/g, '-');
  return foldersIn(path.join(root, '.dossiers', `${name}-${hash}`));
};
