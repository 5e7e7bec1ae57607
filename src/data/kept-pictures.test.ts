import { mkdtempSync, readdirSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { drawPreviewPicture } from './draw-preview-picture.ts';
import { openKeptPictures } from './kept-pictures.ts';

let folder: string;
beforeEach(() => {
  folder = path.join(mkdtempSync(path.join(tmpdir(), 'on-record-kept-')), 'pictures');
});
afterEach(() => rmSync(path.dirname(folder), { recursive: true }));

let drawn = 0;
const png = drawPreviewPicture({ kicker: 'Claim', words: 'words', stance: undefined, lines: [] });
const draw = async () => {
  drawn += 1;
  return png;
};
/** How often it was drawn for these keys by a build of a version. */
const build = async (keys: readonly string[], version = '1'): Promise<number> => {
  drawn = 0;
  const kept = openKeptPictures(folder, version);
  for (const key of keys) expect(Buffer.from(await kept.get(key, draw)).equals(Buffer.from(await png))).toBe(true);
  kept.prune(keys);
  return drawn;
};
const files = () => readdirSync(folder).map((name) => path.join(folder, name));

test('what is on a picture is drawn once, and again when it is drawn in another way', async () => {
  expect(await build(['a', 'b', 'a'])).toBe(2);
  expect(await build(['a', 'b'])).toBe(0);
  expect(await build(['a', 'b'], '2')).toBe(2);
});

test('what no build asks for is not kept', async () => {
  await build(['a', 'b']);
  await build(['a']);
  expect(files()).toHaveLength(1);
});

test.each([
  ['cut off', (file: string) => truncateSync(file, 100)],
  ['something else', (file: string) => writeFileSync(file, 'nothing')],
  ['gone', (file: string) => rmSync(file)],
])('a kept picture that is %s is drawn anew', async (_, spoil) => {
  await build(['a']);
  for (const file of files()) spoil(file);
  expect(await build(['a'])).toBe(1);
  expect(await build(['a'])).toBe(0);
});

test('where nothing can be kept everything is drawn', async () => {
  writeFileSync(folder, 'a file in the way');
  expect(await build(['a'])).toBe(1);
});
