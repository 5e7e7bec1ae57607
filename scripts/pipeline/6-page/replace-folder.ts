import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { holdFolder } from './hold-folder.ts';
import type { Page } from './page.ts';

/** Folders beside `folder` in which a run that was killed had been writing. */
const listLeftovers = (folder: string): readonly string[] => {
  const home = path.dirname(folder);
  if (!existsSync(home)) return [];
  const start = `.${path.basename(folder)}-`;
  return readdirSync(home)
    .filter((name) => name.startsWith(start) && /^[A-Za-z0-9]{6}$/.test(name.slice(start.length)))
    .map((name) => path.join(home, name));
};

/** Clears up after a run that was killed; where it had put the old folder aside and no new one in its place, the old one comes back. */
export const recoverFolder = (folder: string): void => {
  if (listLeftovers(folder).length === 0) return;
  const release = holdFolder(folder);
  try {
    for (const aside of listLeftovers(folder)) {
      const old = path.join(aside, 'old');
      if (!existsSync(folder) && existsSync(old)) renameSync(old, folder);
      rmSync(aside, { recursive: true, force: true });
    }
  } finally {
    release();
  }
};

/**
 * Writes the whole folder beside the old one and puts it in its place, so that no reader ever meets half of it.
 * `foreign` names files of the old one that are taken over as they are.
 */
export const replaceFolder = (folder: string, pages: readonly Page[], foreign: readonly string[]): void => {
  const release = holdFolder(folder);
  try {
    const aside = mkdtempSync(path.join(path.dirname(folder), `.${path.basename(folder)}-`));
    const next = path.join(aside, 'next');
    const old = path.join(aside, 'old');
    try {
      mkdirSync(next);
      for (const page of pages) {
        const target = path.join(next, page.path);
        mkdirSync(path.dirname(target), { recursive: true });
        writeFileSync(target, page.source);
      }
      for (const name of foreign)
        cpSync(path.join(folder, name), path.join(next, name), { verbatimSymlinks: true, preserveTimestamps: true });
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
  } finally {
    release();
  }
};
