import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { FolderBusy, holdFolder, isAbandoned, isHeld } from './hold-folder.ts';

let home = '';
beforeEach(() => {
  home = mkdtempSync(path.join(tmpdir(), 'on-record-hold-'));
});
afterEach(() => rmSync(home, { recursive: true }));

const write = (name: string, text: string): void => writeFileSync(path.join(home, name), text);

test.each(['', 'rubbish', '0', String(spawnSync(process.execPath, ['--version']).pid), `${process.ppid} began at another time`])(
  'the lock of a process that is no more (%j) is taken over',
  (holder) => {
    write('.content.lock', holder);
    holdFolder(path.join(home, 'content'))();
    expect(readdirSync(home)).toEqual([]);
  },
);

test('what a process left that was killed while it took the lock is cleared away', () => {
  write(`.content.lock-${spawnSync(process.execPath, ['--version']).pid}`, 'half');
  write(`.content.lock-${process.ppid}`, 'of one that lives');
  holdFolder(path.join(home, 'content'))();
  expect(readdirSync(home)).toEqual([`.content.lock-${process.ppid}`]);
});

test('a lock says from its first moment who has it and since when, and others see that', () => {
  const folder = path.join(home, 'content');
  const look = `import { isHeld } from ${JSON.stringify(path.join(import.meta.dirname, 'hold-folder.ts'))}; console.log(isHeld(${JSON.stringify(folder)}));`;
  const seenByOthers = (): string => spawnSync(process.execPath, ['--input-type=module', '-e', look], { encoding: 'utf8' }).stdout.trim();
  const release = holdFolder(folder);
  expect(readFileSync(path.join(home, '.content.lock'), 'utf8')).toMatch(new RegExp(`^${process.pid}( .+)?$`));
  expect(seenByOthers()).toBe('true');
  release();
  expect(seenByOthers()).toBe('false');
  expect(readdirSync(home)).toEqual([]);
});

test.each([
  ['no lock', undefined, [false, false]],
  ['that of another that lives', String(process.ppid), [true, false]],
  ['that of one that lives no more', String(spawnSync(process.execPath, ['--version']).pid), [false, true]],
  ['one of the same number that began at another time', `${process.ppid} long ago`, [false, true]],
])('%s is held, and abandoned: %j %j', (_, lock, expected) => {
  if (lock !== undefined) write('.content.lock', lock);
  const folder = path.join(home, 'content');
  expect([isHeld(folder), isAbandoned(folder)]).toEqual(expected);
});

test('a folder that is held is refused to others, and free again when it is let go', () => {
  const folder = path.join(home, 'content');
  write('.content.lock', String(process.ppid));
  expect(() => holdFolder(folder)).toThrow(FolderBusy);
  rmSync(path.join(home, '.content.lock'));
  holdFolder(folder)();
  holdFolder(folder)();
  expect(readdirSync(home)).toEqual([]);
});
