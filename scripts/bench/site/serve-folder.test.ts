import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { get, type IncomingMessage } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type ServedFolder, serveFolder } from './serve-folder.ts';

let root = '';
let served: ServedFolder;
beforeAll(async () => {
  root = mkdtempSync(path.join(tmpdir(), 'on-record-serve-'));
  const files = { 'one/a.js': 'let a;', 'one/pages/index.html': '<p>one', 'two/a.js': 'two', 'two/b.bin': 'bytes', 'secret.txt': 'no' };
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(root, name)), { recursive: true });
    writeFileSync(path.join(root, name), text);
  }
  served = await serveFolder(path.join(root, 'one'), path.join(root, 'two'));
});
afterAll(() => {
  served.server.closeAllConnections();
  served.server.close();
  rmSync(root, { recursive: true });
});

/** Asks with the path as it is written, which a browser or `fetch` would tidy first. */
const ask = async (name: string): Promise<{ status: number | undefined; type: string | undefined; packed: boolean; text: string }> => {
  const { port } = new URL(served.address);
  const response = await new Promise<IncomingMessage>((resolve, reject) => {
    get({ host: 'localhost', port, path: name, agent: false }, resolve).on('error', reject);
  });
  const parts: Buffer[] = [];
  for await (const part of response) parts.push(Buffer.from(part));
  const packed = response.headers['content-encoding'] === 'gzip';
  const body = Buffer.concat(parts);
  return {
    status: response.statusCode,
    type: response.headers['content-type'],
    packed,
    text: (packed ? gunzipSync(body) : body).toString(),
  };
};

test.each([
  ['a text, packed', '/a.js', { status: 200, type: 'text/javascript', packed: true, text: 'let a;' }],
  ['the same with a query', '/a.js?v=1', { status: 200, packed: true, text: 'let a;' }],
  ['the page of a folder', '/pages/', { status: 200, type: 'text/html', packed: true, text: '<p>one' }],
  ['bytes of the second folder, as they are', '/b.bin', { status: 200, type: 'application/octet-stream', packed: false, text: 'bytes' }],
  ['a start page that no folder has', '/', { status: 200, type: 'text/html', packed: false, text: '<!doctype html><title>bench</title>' }],
  ['what is not there', '/c.js', { status: 404, text: '' }],
  ['a folder without its page', '/nowhere/', { status: 404, text: '' }],
  ['what lies outside', '/../secret.txt', { status: 404, text: '' }],
  ['what lies outside, written otherwise', '/%2e%2e/secret.txt', { status: 404, text: '' }],
  ['what lies outside, past a slash in disguise', '/..%2fsecret.txt', { status: 404, text: '' }],
])('%s', async (_, name, expected) => {
  expect(await ask(name)).toMatchObject(expected);
});

test('what leaves it is counted, heads and all', async () => {
  const before = served.sent();
  await ask('/b.bin');
  await expect.poll(served.sent).toBeGreaterThan(before + 'bytes'.length + 100);
});
