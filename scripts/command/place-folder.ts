import { cpSync, existsSync, readdirSync, readFileSync, realpathSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { replaceHeld } from '../pipeline/6-page/replace-folder.ts';
import { UsageError } from './usage-error.ts';

/** What a command makes as a whole folder, and may therefore replace as a whole. */
type Made = 'site' | 'portable';

/** The file that says so of a folder, and the form that folders have. */
const markName = '.on-record';
const form = 1;

const markOf = (made: Made): string => `${made} ${form}\n`;

const isMadeBy = (folder: string, made: Made): boolean => {
  const mark = path.join(folder, markName);
  return existsSync(mark) && readFileSync(mark, 'utf8').startsWith(`${made} `);
};

/** Where a folder is really, so that a link to it is no other folder. */
export const resolveFolder = (folder: string): string => (existsSync(folder) ? realpathSync(folder) : folder);

/** Throws a UsageError unless the folder is new, empty, or one that the same command made: known by its mark, never by what else is in it. */
export const checkReplaceable = (folder: string, made: Made): void => {
  if (!existsSync(folder)) return;
  const hint = 'name a new or an empty folder with --out; a folder that an older version made has no mark, and is to be moved away';
  let names: string[];
  try {
    names = readdirSync(folder);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ENOTDIR')) throw error;
    throw new UsageError(`${folder} is a file\n  hint: ${hint}`);
  }
  if (names.length > 0 && !isMadeBy(folder, made))
    throw new UsageError(`${folder} is neither empty nor made by this command\n  hint: ${hint}`);
};

/** Moves what is in one folder into another, empty one; copies where they lie on different disks. */
const moveInto = (from: string, next: string): void => {
  try {
    renameSync(from, next);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EXDEV')) throw error;
    cpSync(from, next, { recursive: true });
    rmSync(from, { recursive: true });
  }
};

/** Marks the folder that was made aside and puts it in the place of `folder`, which this process holds. The old one stays until the new one is whole. */
export const placeFolder = (from: string, folder: string, made: Made): void => {
  writeFileSync(path.join(from, markName), markOf(made));
  replaceHeld(folder, (next) => moveInto(from, next));
};
