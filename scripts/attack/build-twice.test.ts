import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { findDifferences } from './build-twice.ts';

test('a file that one folder lacks, and one with other bytes, are differences', () => {
  const home = mkdtempSync(path.join(tmpdir(), 'on-record-differences-'));
  const write = (name: string, bytes: readonly number[]): void => {
    mkdirSync(path.dirname(path.join(home, name)), { recursive: true });
    writeFileSync(path.join(home, name), Buffer.from(bytes));
  };
  for (const folder of ['one', 'two']) write(`${folder}/same/x.png`, [0xff, 0x00]);
  expect(findDifferences(path.join(home, 'one'), path.join(home, 'two'))).toEqual([]);
  write('one/a.zip', [0xff, 0xfe]);
  write('two/a.zip', [0xff, 0xfd]);
  write('one/b', []);
  write('two/c', []);
  expect(findDifferences(path.join(home, 'one'), path.join(home, 'two'))).toEqual(['a.zip', 'b', 'c']);
  rmSync(home, { recursive: true });
});
