import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openWorkFolder } from './work-folder.ts';

let home = '';
beforeEach(() => {
  home = mkdtempSync(path.join(tmpdir(), 'on-record-work-'));
});
afterEach(() => rmSync(home, { recursive: true }));

test('a work folder is empty, and gone when it is closed', () => {
  const { folder, close } = openWorkFolder(home, 'site');
  expect(readdirSync(folder)).toEqual([]);
  writeFileSync(path.join(folder, 'page'), 'x');
  close();
  expect(readdirSync(home)).toEqual([]);
});

test('one opened within another leaves that as it is', () => {
  const outer = openWorkFolder(home, 'snapshot');
  writeFileSync(path.join(outer.folder, 'page'), 'x');
  const inner = openWorkFolder(home, 'site');
  expect(readdirSync(outer.folder)).toEqual(['page']);
  inner.close();
  outer.close();
  expect(readdirSync(home)).toEqual([]);
});

test('what killed runs left is cleared away, and what a living one works in is not', () => {
  for (const name of ['work-site', 'work-snapshot', 'work-portable', 'notes'])
    mkdirSync(path.join(home, name, 'deep'), { recursive: true });
  writeFileSync(path.join(home, '.work-portable.lock'), String(process.ppid));
  const { folder, close } = openWorkFolder(home, 'site');
  expect(existsSync(path.join(folder, 'deep'))).toBe(false);
  expect(
    readdirSync(home)
      .filter((name) => !name.startsWith('.'))
      .sort(),
  ).toEqual(['notes', 'work-portable', 'work-site']);
  close();
});

test('the lock of a killed run goes with its folder, and where the folder is gone already', () => {
  mkdirSync(path.join(home, 'work-site'));
  for (const name of ['site', 'frozen']) writeFileSync(path.join(home, `.work-${name}.lock`), '999999999');
  openWorkFolder(home, 'snapshot').close();
  expect(readdirSync(home)).toEqual([]);
});
