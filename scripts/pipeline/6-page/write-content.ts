import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Issue } from '../issue.ts';
import type { Page } from './page.ts';
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

/** Reads a content folder; one that is not there is an empty one. */
export const readContent = (folder: string): EarlierContent => {
  const pages: Page[] = [];
  const foreign: string[] = [];
  if (!existsSync(folder)) return { pages, foreign };
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (entry.isDirectory()) continue;
    const fullPath = path.join(entry.parentPath, entry.name);
    const name = path.relative(folder, fullPath).split(path.sep).join('/');
    const source = entry.isFile() && /\.(?:mdx|json)$/.test(name) ? readFileSync(fullPath, 'utf8') : '';
    const seed = seedOfPage(source);
    if (seed === undefined) foreign.push(name);
    else pages.push({ path: name, seed, source });
  }
  return { pages, foreign };
};

const byName = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Writes the whole folder beside the old one and puts it in its place, so that no reader ever meets half of it. */
const replaceFolder = (folder: string, pages: readonly Page[], foreign: readonly string[]): void => {
  mkdirSync(path.dirname(folder), { recursive: true });
  const aside = mkdtempSync(path.join(path.dirname(folder), `.${path.basename(folder)}-`));
  const next = path.join(aside, 'next');
  const old = path.join(aside, 'old');
  const place = (name: string, bytes: string | Buffer): void => {
    const target = path.join(next, name);
    mkdirSync(path.dirname(target), { recursive: true });
    writeFileSync(target, bytes);
  };
  try {
    mkdirSync(next);
    for (const page of pages) place(page.path, page.source);
    for (const name of foreign) place(name, readFileSync(path.join(folder, name)));
    if (existsSync(folder)) renameSync(folder, old);
    try {
      renameSync(next, folder);
    } catch (error) {
      if (existsSync(old)) renameSync(old, folder);
      throw error;
    }
  } finally {
    rmSync(aside, { recursive: true, force: true });
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
  if (!check && added.length + changed.length + removed.length > 0) replaceFolder(folder, pages, earlier.foreign);
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
