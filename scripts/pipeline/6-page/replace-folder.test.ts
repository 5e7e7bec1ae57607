import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { FolderBusy } from './hold-folder.ts';
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

test('a lock alone that a killed run left goes when its folder is recovered', () => {
  write('.content.lock', '999999999');
  recoverFolder(path.join(home, 'content'));
  expect(readdirSync(home)).toEqual([]);
});
