import { createHash, type Hash } from 'node:crypto';
import { existsSync, lstatSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { listTree } from '../pipeline/6-page/list-tree.ts';

/** All that a site is made from. */
export interface SiteSources {
  /** Files and folders, absolute, always in one order; one that is not there is a state as well. */
  paths: readonly string[];
  /** What else decides how it comes out: addresses and versions. */
  settings: readonly (string | undefined)[];
}

const addFile = (hash: Hash, name: string, file: string): void => {
  const bytes = readFileSync(file);
  hash.update(`${JSON.stringify(name)} ${bytes.length}\n`).update(bytes);
};

/** A digest of every byte of the sources, wherever they lie; undefined where something in them is neither a file nor a folder of files. */
export const digestSources = ({ paths, settings }: SiteSources): string | undefined => {
  const hash = createHash('sha256').update(JSON.stringify(settings.map((setting) => setting ?? null)));
  for (const source of paths) {
    const stats = statSync(source, { throwIfNoEntry: false });
    hash.update(stats?.isDirectory() ? 'folder\n' : 'file\n');
    if (stats?.isFile()) addFile(hash, '', source);
    if (!stats?.isDirectory()) continue;
    for (const name of listTree(source)) {
      const file = path.join(source, name);
      if (!statSync(file, { throwIfNoEntry: false })?.isFile()) return undefined;
      addFile(hash, name, file);
    }
  }
  return hash.digest('hex');
};

/**
 * A digest that changes when anybody adds, removes or writes a file of a folder. The file system's moment of the last change
 * is in it, which no program can set back as it can the moment of writing.
 */
const digestSite = (folder: string): string => {
  const hash = createHash('sha256');
  for (const name of listTree(folder)) {
    const { size, mtimeMs, ctimeMs } = lstatSync(path.join(folder, name));
    hash.update(`${JSON.stringify(name)} ${size} ${mtimeMs} ${ctimeMs}\n`);
  }
  return hash.digest('hex');
};

/** The file in the folder `home` that keeps the note on the site in `site`: outside of it, so that two builds are the same, byte for byte. */
export const siteNoteFile = (home: string, site: string): string =>
  path.join(home, `built-${createHash('sha256').update(site).digest('hex').slice(0, 12)}`);

/** What an earlier build noted on the site that it made, with the sources as they are at this moment. */
export interface SiteNote {
  /** True where a build would make what is there: the sources are those of the note, and nobody touched the site since. */
  holds: () => boolean;
  /** Notes that the site was made from these sources; where they changed meanwhile, that it is not known what from. */
  write: () => void;
}

/** Reads the sources and opens the note on a site. A note that is missing, cut off or foreign does not hold. */
export const openSiteNote = (file: string, site: string, sources: SiteSources): SiteNote => {
  const made = digestSources(sources);
  const note = (): string => `${made}\n${digestSite(site)}\n`;
  return {
    holds: () => {
      if (made === undefined || !existsSync(site) || !existsSync(file)) return false;
      const noted = readFileSync(file, 'utf8');
      return noted.startsWith(`${made}\n`) && noted === note();
    },
    write: () => {
      mkdirSync(path.dirname(file), { recursive: true });
      writeFileSync(file, made === digestSources(sources) ? note() : '');
    },
  };
};
