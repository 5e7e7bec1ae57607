import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { listTree } from '../pipeline/6-page/list-tree.ts';

const root = path.join(import.meta.dirname, '../..');

/** Folders with all source that reading an article runs through, and the weights beside it; packages are known by the lock file. */
export const programParts = ['scripts/articles', 'scripts/pipeline', 'src/language', 'src/models', 'src/schema'];

/** False for tests, which change nothing of what is read. */
export const isProgram = (name: string): boolean => !/\.(?:test|fixture)\.|\bfixtures\/|\.svg$/.test(name);

/** SHA-256 over the program that reads articles: another program may read them otherwise. */
export const hashProgram = (): string => {
  const files = programParts.flatMap((part) =>
    listTree(path.join(root, part))
      .filter(isProgram)
      .map((name) => `${part}/${name}`),
  );
  const hash = createHash('sha256').update(process.version);
  for (const name of [...files, 'package-lock.json']) {
    const bytes = readFileSync(path.join(root, name));
    hash.update(`\0${name}\0${bytes.length}\0`).update(bytes);
  }
  return hash.digest('hex');
};
