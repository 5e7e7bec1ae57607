import { mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openKept } from './kept.ts';

let file: string;
beforeEach(() => {
  file = path.join(mkdtempSync(path.join(tmpdir(), 'on-record-kept-')), 'folder', 'kept.sqlite');
});
afterEach(() => rmSync(path.dirname(path.dirname(file)), { recursive: true }));

/** What was written is on the disk when the event loop has turned. */
const turn = () => new Promise((resolve) => setImmediate(resolve));

/** Which of the keys a build of a version made, and not found. */
const build = async (keys: readonly string[], version = '1'): Promise<readonly string[]> => {
  const kept = openKept(file, version);
  const made = keys.filter((key) => {
    const bytes = Buffer.from(`made of ${key}`.repeat(50));
    const found = kept.find(key);
    if (found) expect(Buffer.from(found).equals(bytes)).toBe(true);
    else kept.keep(key, bytes);
    return !found;
  });
  await turn();
  return made;
};

test('a thing is made once, and again by another program', async () => {
  expect(await build(['a', 'b', 'a'])).toEqual(['a', 'b']);
  expect(await build(['b', 'a'])).toEqual([]);
  expect(await build(['a'], '2')).toEqual(['a']);
});

test('what a whole build did not use is gone after the next', async () => {
  await build(['a', 'b']);
  await build(['a']);
  expect(await build(['a', 'b'])).toEqual(['b']);
});

test.each<[string, () => void]>([
  ['cut off', () => truncateSync(file, 5000)],
  ['something else', () => writeFileSync(file, 'nothing of the kind '.repeat(500))],
  ['empty', () => writeFileSync(file, '')],
  ['gone', () => rmSync(file)],
])('where the file is %s everything is made, and kept anew', async (_, spoil) => {
  await build(['a', 'b']);
  openKept(file, '1');
  spoil();
  for (const ending of ['-wal', '-shm']) rmSync(file + ending, { force: true });
  expect(await build(['a', 'b'])).toEqual(['a', 'b']);
  expect(await build(['a', 'b'])).toEqual([]);
});

test('a thing whose bytes were changed is made again', async () => {
  await build(['a', 'b']);
  const bytes = readFileSync(`${file}-wal`).length > 0 ? `${file}-wal` : file;
  const changed = readFileSync(bytes).toString('latin1').replaceAll('made of a', 'made by a');
  writeFileSync(bytes, changed, 'latin1');
  expect(await build(['a', 'b'])).toContain('a');
});

test('where nothing can be kept everything is made', async () => {
  writeFileSync(path.dirname(file), 'a file in the way');
  expect(await build(['a'])).toEqual(['a']);
  expect(await build(['a'])).toEqual(['a']);
});
