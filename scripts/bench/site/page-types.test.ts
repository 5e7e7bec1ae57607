import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { pageTypes } from './page-types.ts';

let dist = '';
beforeEach(() => {
  dist = mkdtempSync(path.join(tmpdir(), 'on-record-pages-'));
});
afterEach(() => rmSync(dist, { recursive: true }));

test.each<[string, Readonly<Record<string, number>>, string[]]>([
  ['an empty site', {}, []],
  ['the start page', { 'index.html': 5 }, ['']],
  ['of the pages of a folder the longest', { 'claims/a/index.html': 5, 'claims/b/index.html': 9, 'claims/c/index.html': 7 }, ['claims/b/']],
  ['the first of equals', { 'claims/a/index.html': 5, 'claims/b/index.html': 5 }, ['claims/a/']],
  ['a list is another type than its pages', { 'claims/index.html': 5, 'claims/a/index.html': 5 }, ['claims/', 'claims/a/']],
  ['each folder its own', { 'topics/a/index.html': 5, 'claims/b/index.html': 5 }, ['claims/b/', 'topics/a/']],
  ['pages outside of folders are types of their own', { '404.html': 5, 'offline.html': 5 }, ['404.html', 'offline.html']],
  ['what is below a page', { 'embed/a/live/index.html': 5, 'embed/a/still/index.html': 9 }, ['embed/a/still/']],
  ['no fragments, no other files', { 'previews/a/index.html': 5, 'data/claims.json': 9, 'style.css': 9 }, []],
])('%s', (_, files, expected) => {
  for (const [name, size] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(dist, name)), { recursive: true });
    writeFileSync(path.join(dist, name), 'x'.repeat(size));
  }
  expect(pageTypes(dist)).toEqual(expected);
});
