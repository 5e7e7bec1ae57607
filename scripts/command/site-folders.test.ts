import path from 'node:path';
import { expect, test } from 'vitest';
import { siteFolders } from './site-folders.ts';

const root = path.resolve('/project');

test('the first dossier is built in the folders of the project', () => {
  expect(siteFolders(root, 'seeds')).toEqual({
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
