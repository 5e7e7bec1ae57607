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
const page = { path: 'articles/one.mdx', seed: 'one.md', source: 'new' };

test('foreign files are taken over, earlier pages are not, nothing is left beside', () => {
  write('content/articles/one.mdx', 'old');
  write('content/articles/two.mdx', 'old');
  write('content/deep/notes.txt', 'mine');
  replaceFolder(path.join(home, 'content'), [page], ['deep/notes.txt']);
  expect(readdirSync(path.join(home, 'content'), { recursive: true }).sort()).toEqual([
    'articles',
    path.join('articles', 'one.mdx'),
    'deep',
    path.join('deep', 'notes.txt'),
  ]);
  expect(readFileSync(path.join(home, 'content/articles/one.mdx'), 'utf8')).toBe('new');
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
  expect(() => replaceFolder(path.join(home, 'content'), [page], [])).toThrow(FolderBusy);
  expect(existsSync(path.join(home, 'content'))).toBe(false);
  expect(readdirSync(home)).toEqual(['.content.lock']);
});

test.each(['', 'rubbish', String(spawnSync(process.execPath, ['--version']).pid)])(
  'the lock of a dead process (%j) is taken over',
  (holder) => {
    write('.content.lock', holder);
    holdFolder(path.join(home, 'content'))();
    expect(readdirSync(home)).toEqual([]);
  },
);
