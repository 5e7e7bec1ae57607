import { existsSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import { holdFolder, isAbandoned } from './hold-folder.ts';

/** Folders beside `folder` in which a run that was killed had been writing. */
const listLeftovers = (folder: string): readonly string[] => {
  const home = path.dirname(folder);
  if (!existsSync(home)) return [];
  const start = `.${path.basename(folder)}-`;
  return readdirSync(home)
    .filter((name) => name.startsWith(start) && /^[A-Za-z0-9]{6}$/.test(name.slice(start.length)))
    .map((name) => path.join(home, name));
};

/** The same as `recoverFolder`, for who holds the folder already. */
export const recoverHeld = (folder: string): void => {
  for (const aside of listLeftovers(folder)) {
    const old = path.join(aside, 'old');
    if (!existsSync(folder) && existsSync(old)) renameSync(old, folder);
    rmSync(aside, { recursive: true, force: true });
  }
};

/** Clears up after a run that was killed; where it had put the old folder aside and no new one in its place, the old one comes back. */
export const recoverFolder = (folder: string): void => {
  if (listLeftovers(folder).length === 0 && !isAbandoned(folder)) return;
  const release = holdFolder(folder);
  try {
    recoverHeld(folder);
  } finally {
    release();
  }
};

/** The same as `replaceFolder`, for who holds the folder already. */
export const replaceHeld = (folder: string, fill: (next: string) => void): void => {
  const aside = mkdtempSync(path.join(path.dirname(folder), `.${path.basename(folder)}-`));
  const next = path.join(aside, 'next');
  const old = path.join(aside, 'old');
  try {
    mkdirSync(next);
    fill(next);
    if (existsSync(folder)) renameSync(folder, old);
    try {
      renameSync(next, folder);
    } catch (error) {
      if (existsSync(old)) renameSync(old, folder);
      throw error;
    }
  } finally {
    // Where even the way back failed, the old folder is all that there is; the next run takes it from there.
    if (existsSync(folder) || !existsSync(old)) rmSync(aside, { recursive: true, force: true });
  }
};

/**
 * Lets `fill` write a whole folder beside the old one and puts it in its place, so that no reader ever meets half of it, and
 * whatever goes wrong the old one stays.
 */
export const replaceFolder = (folder: string, fill: (next: string) => void): void => {
  const release = holdFolder(folder);
  try {
    replaceHeld(folder, fill);
  } finally {
    release();
  }
};
