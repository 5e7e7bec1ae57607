import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest';
import { canOpenBrowser, findBrowser } from './find-browser.ts';

test.each([
  ['a Mac', {}, 'darwin', true, true],
  ['a Linux desktop', { DISPLAY: ':0' }, 'linux', true, true],
  ['a Linux desktop of the newer kind', { WAYLAND_DISPLAY: 'wayland-0' }, 'linux', true, true],
  ['a display without a name', { DISPLAY: '' }, 'linux', true, false],
  ['Windows', {}, 'win32', true, true],
  ['CI on a Mac', { CI: '1' }, 'darwin', true, false],
  ['an empty CI is none', { CI: '' }, 'darwin', true, true],
  ['a Linux server', {}, 'linux', true, false],
  ['CI', { CI: 'true', DISPLAY: ':0' }, 'linux', true, false],
  ['a pipe', { DISPLAY: ':0' }, 'linux', false, false],
] as const)('%s', (_, environment, platform, isTerminal, expected) => {
  expect(canOpenBrowser(environment, platform, isTerminal)).toBe(expected);
});

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'on-record-browser-'));
  for (const name of ['one/google-chrome', 'two/chromium', 'none/notes', 'plain/chromium']) {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    writeFileSync(path.join(folder, name), '');
    chmodSync(path.join(folder, name), name.startsWith('plain') ? 0o644 : 0o755);
  }
});
afterAll(() => rmSync(folder, { recursive: true }));
afterEach(() => vi.unstubAllEnvs());

test.each([
  ['the one that is named', '/opt/my browser/chromium', ['one'], '/opt/my browser/chromium'],
  ['the first on the path', '', ['none', 'one', 'two'], 'one/google-chrome'],
  ['in the order of the path', '', ['two', 'one'], 'two/chromium'],
  ['not one that cannot be run', '', ['plain', 'one'], 'one/google-chrome'],
])('the browser of the tests: %s', async (_, named, folders, expected) => {
  vi.stubEnv('CHROMIUM_PATH', named);
  vi.stubEnv('PATH', folders.map((name) => path.join(folder, name)).join(path.delimiter));
  expect(await findBrowser()).toBe(path.resolve(folder, expected));
});
