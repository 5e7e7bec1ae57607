import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { FolderBusy, holdFolder, isHeld } from '../pipeline/6-page/hold-folder.ts';

/** Removes what a killed run left of a work folder, and its lock; what somebody takes at that moment stays theirs. */
const clearAway = (folder: string): void => {
  try {
    const release = holdFolder(folder);
    rmSync(folder, { recursive: true, force: true });
    release();
  } catch (error) {
    if (!(error instanceof FolderBusy)) throw error;
  }
};

/**
 * Opens an empty folder below `home` for the work of one command, and clears away what runs that were killed left in others. Each has
 * its own name, so that a next run finds what an earlier one left, which it would not in the system's folder for such things.
 * `close` removes it. Throws FolderBusy where a living process works in it.
 */
export const openWorkFolder = (home: string, work: string): { folder: string; close: () => void } => {
  const folder = path.join(home, `work-${work}`);
  const release = holdFolder(folder);
  rmSync(folder, { recursive: true, force: true });
  const names = readdirSync(home).flatMap((entry) => /^\.?(work-[^.]+)(?:\.lock)?$/.exec(entry)?.[1] ?? []);
  for (const other of new Set(names.map((name) => path.join(home, name)))) if (other !== folder && !isHeld(other)) clearAway(other);
  mkdirSync(folder);
  return {
    folder,
    close: () => {
      rmSync(folder, { recursive: true, force: true });
      release();
    },
  };
};
