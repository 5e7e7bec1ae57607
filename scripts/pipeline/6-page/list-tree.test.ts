import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { listTree } from './list-tree.ts';

test('files at every depth, hidden ones and links among them, in one order; no folders', () => {
  const home = mkdtempSync(path.join(tmpdir(), 'on-record-tree-'));
  mkdirSync(path.join(home, 'b/empty'), { recursive: true });
  for (const name of ['c', 'b/x', '.a']) writeFileSync(path.join(home, name), '');
  symlinkSync('nowhere', path.join(home, 'b/link'));
  expect(listTree(home)).toEqual(['.a', 'b/link', 'b/x', 'c']);
  rmSync(home, { recursive: true });
});
