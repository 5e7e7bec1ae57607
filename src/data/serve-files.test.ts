import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { writeIntoSite } from './serve-files.ts';

let site: string;
beforeEach(() => {
  site = mkdtempSync(path.join(tmpdir(), 'on-record-site-'));
});
afterEach(() => rmSync(site, { recursive: true }));

test('a file is written with the folders above it', () => {
  writeIntoSite(site, '/api/v1/claims/a.json', 'é');
  writeIntoSite(site, '/api/v1/claims/b.json', new Uint8Array([1]));
  expect(readFileSync(path.join(site, 'api/v1/claims/a.json'), 'utf8')).toBe('é');
  expect([...readFileSync(path.join(site, 'api/v1/claims/b.json'))]).toEqual([1]);
});

test('two files of one address stop the build', () => {
  writeIntoSite(site, 'a.json', 'one');
  expect(() => writeIntoSite(site, 'a.json', 'other')).toThrow('EEXIST');
});
