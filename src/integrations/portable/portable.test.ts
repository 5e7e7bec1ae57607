import { unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { packFile, unpackFile } from './packed-file.ts';
import { zipFiles } from './portable.ts';

const files = new Map<string, Uint8Array>([
  ['a/index.html', Buffer.from('<p>Words, and words, and words.</p>')],
  ['empty.txt', Buffer.alloc(0)],
  ['é/ü.bin', Buffer.from([0, 255, 128, 10])],
  ['large.txt', Buffer.from('The harbour opens. '.repeat(50_000))],
]);
const packed = new Map(Array.from(files, ([name, bytes]) => [name, packFile(bytes)]));

test.each([...files])('%s is unpacked as it was', (_, bytes) => {
  expect(Buffer.from(unpackFile(packFile(bytes))).equals(bytes)).toBe(true);
});

test('a zip holds every file under one folder, byte for byte', () => {
  const found = Object.entries(unzipSync(zipFiles(packed, 'record'))).map(([name, bytes]) => [name, Buffer.from(bytes).toString('base64')]);
  expect(found).toEqual([...files].map(([name, bytes]) => [`record/${name}`, Buffer.from(bytes).toString('base64')]));
});

test('packed again it is the same, and smaller than what is in it', () => {
  const zip = zipFiles(packed, 'record');
  expect(Buffer.compare(zip, zipFiles(new Map(packed), 'record'))).toBe(0);
  expect(zip.length).toBeLessThan(20_000);
});
