import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { FolderBusy, holdFolder } from './hold-folder.ts';
import { recoverFolder, replaceFolder } from './replace-folder.ts';

let home = '';
beforeEach(() => {
  home = mkdtempSync(path.join(tmpdir(), 'on-record-replace-'));
});
afterEach(() => rmSync(home, { recursive: true }));

const write = (name: string, text: string): void => {
  mkdirSync(path.dirname(path.join(home, name)), { recursive: true });
  writeFileSync(path.join(home, name), text);
};
const fill = (next: string): void => writeFileSync(path.join(next, 'one.mdx'), 'new');

test('the new folder takes the place of the old one, and nothing is left beside', () => {
  write('content/one.mdx', 'old');
  write('content/two.mdx', 'old');
  replaceFolder(path.join(home, 'content'), fill);
  expect(readdirSync(path.join(home, 'content'))).toEqual(['one.mdx']);
  expect(readFileSync(path.join(home, 'content/one.mdx'), 'utf8')).toBe('new');
  expect(readdirSync(home)).toEqual(['content']);
});

test('what fails while the new folder is written leaves the old one as it was', () => {
  write('content/one.mdx', 'old');
  const fail = (next: string): void => {
    fill(next);
    throw new Error('no space');
  };
  expect(() => replaceFolder(path.join(home, 'content'), fail)).toThrow('no space');
  expect(readFileSync(path.join(home, 'content/one.mdx'), 'utf8')).toBe('old');
  expect(readdirSync(home)).toEqual(['content']);
});

test('after a kill between the two renames the old folder comes back', () => {
  write('.content-aB3xY9/old/notes.txt', 'mine');
  write('.content-aB3xY9/next/articles/one.mdx', 'new');
  recoverFolder(path.join(home, 'content'));
  expect(readFileSync(path.join(home, 'content/notes.txt'), 'utf8')).toBe('mine');
  expect(readdirSync(home)).toEqual(['content']);
});

test('after a kill while writing, the folder stays as it is and the rest goes', () => {
  write('content/notes.txt', 'mine');
  write('.content-aB3xY9/next/articles/one.mdx', 'new');
  write('.content-mine/keep.txt', 'not ours: another form of name');
  recoverFolder(path.join(home, 'content'));
  expect(readdirSync(home).sort()).toEqual(['.content-mine', 'content']);
});

test('a folder that a living process holds is left alone', () => {
  write('.content.lock', String(process.ppid));
  expect(() => replaceFolder(path.join(home, 'content'), fill)).toThrow(FolderBusy);
  expect(existsSync(path.join(home, 'content'))).toBe(false);
  expect(readdirSync(home)).toEqual(['.content.lock']);
});

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

test('a lock alone that a killed run left goes when its folder is recovered', () => {
  const home = mkdtempSync(path.join(tmpdir(), 'on-record-lock-'));
  writeFileSync(path.join(home, '.content.lock'), '999999999');
  recoverFolder(path.join(home, 'content'));
  expect(readdirSync(home)).toEqual([]);
  rmSync(home, { recursive: true });
});
