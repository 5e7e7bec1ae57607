import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { checkBuildable, checkFolders, siteFolders } from './site-folders.ts';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'on-record-folders-'));
  mkdirSync(path.join(folder, 'project'));
  mkdirSync(path.join(folder, 'dossier/seeds'), { recursive: true });
  mkdirSync(path.join(folder, 'content/seeds'), { recursive: true });
  symlinkSync('dossier', path.join(folder, 'link'));
  writeFileSync(path.join(folder, 'file'), '');
});
afterAll(() => rmSync(folder, { recursive: true }));

const check = (seeds: string, out: string) => () =>
  checkFolders({ root: path.join(folder, 'project'), seeds: path.join(folder, seeds), out: path.resolve(folder, out) });

test.each([
  ['the seeds themselves', 'dossier/seeds', 'dossier/seeds', /lies in the seeds/],
  ['a folder in the seeds', 'dossier/seeds', 'dossier/seeds/content', /lies in the seeds/],
  ['a folder round the seeds', 'dossier/seeds', 'dossier', /holds the seeds/],
  ['a link to one', 'dossier/seeds', 'link', /holds the seeds/],
  ['seeds in the content', 'content/seeds', 'content', /holds the seeds/],
  ['the project', 'dossier/seeds', 'project', /holds this project/],
  ['the whole disk', 'dossier/seeds', '/', /holds/],
  ['a file', 'dossier/seeds', 'file', /is a file/],
  ['seeds that are not there', 'nowhere', 'out', /there is no folder/],
  ['seeds that are a file', 'file', 'out', /there is no folder/],
])('%s: refused', (_, seeds, out, message) => {
  expect(check(seeds, out)).toThrow(message);
});

test.each([
  ['a new folder', 'dossier/seeds', 'new/content'],
  ['a folder beside', 'dossier/seeds', 'dossier/seeds-content'],
  ['a folder in the project', 'dossier/seeds', 'project/content'],
])('%s: accepted', (_, seeds, out) => {
  expect(check(seeds, out)).not.toThrow();
});

const root = path.resolve('/project');

test('the first dossier is built in the folders of the project', () => {
  expect(siteFolders(root, 'seeds')).toEqual({
    // Outside of all that is published or committed, one for each dossier.
    cache: expect.stringMatching(/^\/project\/node_modules\/\.cache\/on-record\/[0-9a-f]+$/),
    seeds: path.join(root, 'seeds'),
    content: path.join(root, 'content'),
    dist: path.join(root, 'dist'),
    ledger: path.join(root, 'ledger'),
    snapshots: path.join(root, 'snapshots'),
  });
});

test('other dossiers, even of one name, share no folder with it or with each other', () => {
  const built = ['../shared/seeds', '../other/seeds', 'seeds'].map((seeds) => siteFolders(root, seeds));
  expect(new Set(built.flatMap(({ content, dist, ledger, snapshots }) => [content, dist, ledger, snapshots])).size).toBe(12);
});

test.each(['/press #1', '/100% press', '/what?'])('seeds in %s get folders that a site can be built in', (seeds) => {
  const { content } = siteFolders(root, path.join('/elsewhere', seeds));
  expect(() => checkBuildable(path.join('/elsewhere', seeds))).toThrow(/its path holds "[#%?]"/);
  expect(() => checkBuildable(content)).not.toThrow();
});
