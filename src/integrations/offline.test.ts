import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { writeServiceWorker } from './offline.ts';

const made: string[] = [];
afterEach(() => {
  for (const folder of made.splice(0)) rmSync(folder, { recursive: true });
});

/** The worker's own list of a site of these files, by address. */
const listOf = async (
  files: Readonly<Record<string, string>>,
  base = '/',
): Promise<{ script: string; core: Map<string, boolean>; line: string }> => {
  const dist = mkdtempSync(path.join(tmpdir(), 'offline-'));
  made.push(dist);
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(dist, name)), { recursive: true });
    writeFileSync(path.join(dist, name), content);
  }
  const lines: string[] = [];
  await writeServiceWorker(dist, base, (line) => lines.push(line));
  const script = readFileSync(path.join(dist, 'sw.js'), 'utf8');
  const found = [...script.matchAll(/\{url:"([^"]*)",sha256:"[^"]*",bytes:[^,]*,core:(!0|!1)\}/g)];
  return { script, core: new Map(found.map(([, url = '', core]) => [url, core === '!0'])), line: lines.join() };
};

test('what is read is listed, the ways in are kept from the first visit on, downloads and feeds are left out', async () => {
  const { core } = await listOf({
    'index.html': 'home',
    'topics/index.html': 'x',
    'topics/bridge/index.html': 'x',
    'claims/abcdefghij/index.html': 'x',
    'offline/index.html': 'x',
    '404.html': 'x',
    'assets/site.css': 'x',
    'assets/site.js': 'x',
    'assets/font.woff2': 'x',
    'assets/portable-engine.js': 'x',
    'pagefind/index.pf': 'x',
    'favicon.svg': 'x',
    'data/claims.csv': 'x',
    'feeds/all.atom': 'x',
    'pictures/claims/abcdefghij.png': 'x',
    'snapshots/2026-01-01-0123456789ab/index.html': 'x',
  });
  expect(Object.fromEntries(core)).toEqual({
    '/': true,
    '/404.html': true,
    '/assets/font.woff2': false,
    '/assets/site.css': true,
    '/assets/site.js': true,
    '/claims/abcdefghij/': false,
    '/favicon.svg': true,
    '/offline/': true,
    '/pagefind/index.pf': true,
    '/topics/': true,
    '/topics/bridge/': true,
  });
});

test('a large search is kept on wish only', async () => {
  const { core, line } = await listOf({ 'index.html': 'home', 'pagefind/index.pf': 'x'.repeat(2 * 1024 * 1024 + 1) });
  expect(core.get('/pagefind/index.pf')).toBe(false);
  expect(line).toContain('2 files, 0 KB kept');
});

test.each(['/record', '/record/'])('under %s each file has its address and its hash', async (base) => {
  const { core, script } = await listOf({ 'index.html': 'home', 'graph/index.html': 'graph' }, base);
  expect([...core.keys()]).toEqual(['/record/graph/', '/record/']);
  expect(script).toContain(createHash('sha256').update('graph').digest('base64'));
});

test('the same site has the same worker, another one another', async () => {
  const [first, again, other] = [
    await listOf({ 'index.html': 'home' }),
    await listOf({ 'index.html': 'home' }),
    await listOf({ 'index.html': 'house' }),
  ];
  expect(first.script).toBe(again.script);
  expect(first.script).not.toBe(other.script);
});
