import { spawnSync } from 'node:child_process';
import { existsSync, linkSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';

/** Another process writes the same folder. */
export class FolderBusy extends Error {}

const codeOf = (error: unknown): unknown => (error instanceof Error && 'code' in error ? error.code : undefined);

const isAlive = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // EPERM: it lives, and is somebody else's.
    return codeOf(error) === 'EPERM';
  }
};

const tryToRead = (file: string): string => {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
};

/**
 * When a process began, in the system's own words: a number is given again, after a restart or in a new container often at
 * once, and then begins at another moment. Empty where the system does not say.
 */
const beginningOf = (pid: number): string => {
  if (process.platform === 'win32') return '';
  // The 22nd field; the second, a name in brackets, may hold spaces.
  const ticks = tryToRead(`/proc/${pid}/stat`)
    .replace(/^[\s\S]*\) /, '')
    .split(' ')[19];
  if (ticks !== undefined) return `${ticks} ${tryToRead('/proc/sys/kernel/random/boot_id').trim()}`;
  return (
    spawnSync('ps', ['-o', 'lstart=', '-p', String(pid)], {
      encoding: 'utf8',
      env: { ...process.env, LC_ALL: 'C', TZ: 'UTC' },
    }).stdout?.trim() ?? ''
  );
};

/** What a lock says of who has it: the number of the process, and when that began. */
const signOf = (pid: number): string => `${pid} ${beginningOf(pid)}`.trim();

/** The number of the living process that wrote a lock. */
const holderOf = (sign: string): number | undefined => {
  const [, digits = '', began = ''] = /^(\d+)(?: (.+))?$/.exec(sign) ?? [];
  const pid = Number(digits);
  if (pid === 0 || pid === process.pid || !isAlive(pid)) return undefined;
  const now = beginningOf(pid);
  return began === '' || now === '' || began === now ? pid : undefined;
};

/** Makes a lock that says from its first moment whose it is; false where there is one. */
const makeLock = (lock: string): boolean => {
  const own = `${lock}-${process.pid}`;
  writeFileSync(own, signOf(process.pid));
  try {
    linkSync(own, lock);
    return true;
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false;
    if (codeOf(error) === 'ENOENT') throw error;
    // A disk without links: for a moment the lock is empty there.
    try {
      writeFileSync(lock, signOf(process.pid), { flag: 'wx' });
      return true;
    } catch (other) {
      if (codeOf(other) === 'EEXIST') return false;
      throw other;
    }
  } finally {
    rmSync(own, { force: true });
  }
};

/** Removes a lock that says `sign`; where another process was quicker, the lock that it made is put back. */
const removeLock = (lock: string, sign: string): void => {
  const own = `${lock}-${process.pid}`;
  try {
    renameSync(lock, own);
    if (tryToRead(own) !== sign) linkSync(own, lock);
  } catch (error) {
    if (codeOf(error) !== 'ENOENT' && codeOf(error) !== 'EEXIST') throw error;
  }
  rmSync(own, { force: true });
};

/** Removes what processes that were killed in the middle of taking or removing the lock left beside it. */
const clearOwn = (lock: string): void => {
  const [home, start] = [path.dirname(lock), `${path.basename(lock)}-`];
  for (const name of readdirSync(home)) {
    const pid = name.startsWith(start) ? Number(name.slice(start.length)) : Number.NaN;
    if (pid > 0 && pid !== process.pid && !isAlive(pid)) rmSync(path.join(home, name), { force: true });
  }
};

const lockOf = (folder: string): string => path.join(path.dirname(folder), `.${path.basename(folder)}.lock`);

/** True where a living process, this one or another, holds the folder. */
export const isHeld = (folder: string): boolean => {
  const sign = tryToRead(lockOf(folder));
  return sign === signOf(process.pid) || holderOf(sign) !== undefined;
};

/** True where a run that was killed left its lock. */
export const isAbandoned = (folder: string): boolean => existsSync(lockOf(folder)) && !isHeld(folder);

/**
 * Keeps other runs of this program away from `folder` and returns what lets them in again. The lock is a file beside the
 * folder with the number of the process in it. Throws FolderBusy where a living process holds it; a lock that a killed run left
 * behind is taken over.
 */
export const holdFolder = (folder: string): (() => void) => {
  mkdirSync(path.dirname(folder), { recursive: true });
  const lock = lockOf(folder);
  while (!makeLock(lock)) {
    const sign = tryToRead(lock);
    const holder = holderOf(sign);
    if (holder !== undefined) throw new FolderBusy(`process ${holder} is writing ${folder}`);
    removeLock(lock, sign);
  }
  clearOwn(lock);
  return () => rmSync(lock, { force: true });
};
