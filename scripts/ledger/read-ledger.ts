import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { type Ledger, type LedgerTexts, parseLedger } from './parse-ledger.ts';

/** Reads the ledger in `folder`; one that is not there is an empty one. Paths in messages are relative to `root`. */
export const readLedger = (folder: string, root: string): Ledger => {
  const read = (name: string): string => {
    const file = path.join(folder, `${name}.ndjson`);
    return existsSync(file) ? readFileSync(file, 'utf8') : '';
  };
  const texts: LedgerTexts = {
    topics: read('topics'),
    actors: read('actors'),
    outlets: read('outlets'),
    articles: read('articles'),
    claims: read('claims'),
    publications: read('publications'),
    snapshots: read('snapshots'),
  };
  const name = path.relative(root, folder).split(path.sep).join('/');
  return parseLedger(texts, (file) => `${name}/${file}`);
};
