import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Issue } from '../issue.ts';
import { FolderBusy } from './hold-folder.ts';
import { listTree } from './list-tree.ts';
import type { Page } from './page.ts';
import { replaceFolder } from './replace-folder.ts';
import { seedOfPage } from './serialise-page.ts';

/** The content folder as it was before the run. */
export interface EarlierContent {
  pages: readonly Page[];
  /** Files that no run of this program wrote, with forward slashes. */
  foreign: readonly string[];
}

/** What writing came to, or under `check` would come to. Paths inside the folder, sorted. */
export interface ContentChange {
  added: readonly string[];
  changed: readonly string[];
  removed: readonly string[];
  issues: readonly Issue[];
}

const byName = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** The files that this program writes into a content folder. */
const isPageName = (name: string): boolean => /^(?:(?:actors|outlets|ledger)\.json|(?:articles|topics)\/[^/]+\.mdx)$/.test(name);

/**
 * Reads a content folder; one that is not there is an empty one. Of a folder in which this program has
 * written nothing only the uppermost names are read: it may be anybody's, and as large as a disk.
 */
export const readContent = (folder: string): EarlierContent => {
  if (!existsSync(folder)) return { pages: [], foreign: [] };
  const readPage = (name: string): readonly Page[] => {
    const source = readFileSync(path.join(folder, name), 'utf8');
    const seed = seedOfPage(source);
    return seed === undefined ? [] : [{ path: name, seed, source }];
  };
  const top = readdirSync(folder, { withFileTypes: true });
  const near = ['articles', 'topics'].filter((name) => top.some((entry) => entry.name === name && entry.isDirectory()));
  const candidates = [
    ...top.filter((entry) => entry.isFile()).map(({ name }) => name),
    ...near.flatMap((name) =>
      readdirSync(path.join(folder, name), { withFileTypes: true })
        .filter((entry) => !entry.isDirectory())
        .map((entry) => `${name}/${entry.name}`),
    ),
  ].filter(isPageName);
  const pages = candidates.flatMap(readPage);
  if (pages.length === 0) return { pages, foreign: top.map(({ name }) => name).sort(byName) };
  const ours = new Set(pages.map((page) => page.path));
  return { pages, foreign: listTree(folder).filter((name) => !ours.has(name)) };
};

/** Writes the pages into a new folder, and takes files of somebody else over as they are. */
const fillFolder = (next: string, folder: string, pages: readonly Page[], foreign: readonly string[]): void => {
  for (const page of pages) {
    const target = path.join(next, page.path);
    mkdirSync(path.dirname(target), { recursive: true });
    writeFileSync(target, page.source);
  }
  for (const name of foreign) cpSync(path.join(folder, name), path.join(next, name), { verbatimSymlinks: true, preserveTimestamps: true });
};

/** What a disk that is full or may not be written to is to a person. */
const tryToReplace = (folder: string, pages: readonly Page[], foreign: readonly string[], name: string): Issue | undefined => {
  const fault = (code: string, message: string, hint: string): Issue => ({ severity: 'error', code, file: name, message, hint });
  try {
    replaceFolder(folder, (next) => fillFolder(next, folder, pages, foreign));
    return undefined;
  } catch (error) {
    if (error instanceof FolderBusy)
      return fault('busy-folder', `was not written: ${error.message}`, 'wait for that run to end, and run again');
    if (!(error instanceof Error && 'syscall' in error)) throw error;
    return fault('unwritable-folder', `could not be written: ${error.message}`, 'see to its permissions and to space on the disk');
  }
};

/**
 * Makes `folder` hold `pages` and nothing that an earlier run made besides. Equal content is not
 * touched. Files of someone else are kept and reported; a folder that holds nothing else is refused, lest a
 * mistyped `--out` cost somebody their files. Under `check` nothing is written.
 */
export const writeContent = (
  folder: string,
  pages: readonly Page[],
  earlier: EarlierContent,
  { name, check }: { name: string; check: boolean },
): ContentChange => {
  const foreign = earlier.foreign.filter((file) => !/(?:^|\/)\.[^/]*$/.test(file));
  if (foreign.length > 0 && earlier.pages.length === 0) {
    const message = `holds files (such as ${foreign[0]}) and none that this program wrote; nothing was written`;
    const issue: Issue = {
      severity: 'error',
      code: 'foreign-folder',
      file: name,
      message,
      hint: 'name an empty or a new folder with --out',
    };
    return { added: [], changed: [], removed: [], issues: [issue] };
  }
  const before = new Map(earlier.pages.map((page) => [page.path, page.source]));
  const after = new Map(pages.map((page) => [page.path, page.source]));
  const added = [...after.keys()].filter((file) => !before.has(file)).sort(byName);
  const changed = [...after].filter(([file, source]) => before.has(file) && before.get(file) !== source).map(([file]) => file);
  const removed = [...before.keys()].filter((file) => !after.has(file)).sort(byName);
  const fault =
    check || added.length + changed.length + removed.length === 0 ? undefined : tryToReplace(folder, pages, earlier.foreign, name);
  if (fault) return { added: [], changed: [], removed: [], issues: [fault] };
  const issues = foreign.map(
    (file): Issue => ({
      severity: 'error',
      code: 'foreign-file',
      file: `${name}/${file}`,
      message: 'was not written by this program',
      hint: 'put what you write into the seeds, and move this file away',
    }),
  );
  return { added, changed: changed.sort(byName), removed, issues };
};
