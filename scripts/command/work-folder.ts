import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { holdFolder, isHeld } from '../pipeline/6-page/hold-folder.ts';

/**
 * Opens an empty folder below `home` for the work of one command, and clears away what runs that were killed left in others. Each has
 * its own name, so that a next run finds what an earlier one left, which it would not in the system's folder for such things.
 * `close` removes it. Throws FolderBusy where a living process works in it.
 */
export const openWorkFolder = (home: string, work: string): { folder: string; close: () => void } => {
  const folder = path.join(home, `work-${work}`);
  const release = holdFolder(folder);
  for (const name of readdirSync(home).filter((entry) => entry.startsWith('work-'))) {
    const other = path.join(home, name);
    if (other === folder || !isHeld(other)) rmSync(other, { recursive: true, force: true });
  }
  mkdirSync(folder);
  return {
    folder,
    close: () => {
      rmSync(folder, { recursive: true, force: true });
      release();
    },
  };
};
