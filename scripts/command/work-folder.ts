import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { holdFolder, isHeld } from '../pipeline/6-page/hold-folder.ts';

/**
 * Opens an empty folder below `home` for the work of one command, and clears away what runs that were killed left in others. Each has
 * its own name, so that a next run finds what an earlier one left, which it would not in the system's folder for such things.
 * `close` removes it. Throws FolderBusy where a living process works in it.
 */
export const openWorkFolder = (home: string, name: string): { folder: string; close: () => void } => {
  const folder = path.join(home, `work-${name}`);
  const release = holdFolder(folder);
  for (const other of readdirSync(home).filter((entry) => entry.startsWith('work-')))
    if (!isHeld(path.join(home, other))) rmSync(path.join(home, other), { recursive: true, force: true });
  mkdirSync(folder);
  return {
    folder,
    close: () => {
      rmSync(folder, { recursive: true, force: true });
      release();
    },
  };
};
