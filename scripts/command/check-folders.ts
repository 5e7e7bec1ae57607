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
