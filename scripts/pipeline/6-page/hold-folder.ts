import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';

/** Another process writes the same folder. */
export class FolderBusy extends Error {}

const isAlive = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // EPERM: it lives, and is somebody else's.
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
};

/** Takes the lock, or says which living process has it. A lock that a killed run left behind is taken over. */
const takeLock = (lock: string): number | undefined => {
  for (;;) {
    try {
      writeFileSync(lock, String(process.pid), { flag: 'wx' });
      return undefined;
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
    }
    const holder = existsSync(lock) ? Number(readFileSync(lock, 'utf8')) : 0;
    if (holder > 0 && holder !== process.pid && isAlive(holder)) return holder;
    rmSync(lock, { force: true });
  }
};

/**
 * Keeps other runs of this program away from `folder` and returns what lets them in again. The lock is a file beside the
 * folder with the number of the process in it. Throws FolderBusy where a living process holds it.
 */
export const holdFolder = (folder: string): (() => void) => {
  mkdirSync(path.dirname(folder), { recursive: true });
  const lock = path.join(path.dirname(folder), `.${path.basename(folder)}.lock`);
  const holder = takeLock(lock);
  if (holder !== undefined) throw new FolderBusy(`process ${holder} is writing ${folder}`);
  return () => rmSync(lock, { force: true });
};
