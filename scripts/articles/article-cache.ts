import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { deserialize, serialize } from 'node:v8';
import { threadId } from 'node:worker_threads';
import type { ArticleJob, ArticleRead, ReadingContext } from './read-article.ts';

const hexLength = 64;

/** The key of each article: SHA-256 over all that reading it hangs on. `program` as `hashProgram` gives it. */
export const makeKeyOf = ({ registry, engine }: ReadingContext, program: string): ((job: ArticleJob) => string) => {
  const context = createHash('sha256')
    .update(JSON.stringify([program, engine, registry]))
    .digest('hex');
  return ({ seed, readings }) =>
    createHash('sha256')
      .update(JSON.stringify([context, seed, readings ?? null]))
      .digest('hex');
};

/** What earlier runs read, on the disk. Whatever is wrong with it costs the time of reading again, and nothing else. */
export interface ArticleCache {
  find: (key: string) => ArticleRead | undefined;
  keep: (key: string, read: ArticleRead) => void;
  /** Removes what has none of these keys. */
  retain: (keys: ReadonlySet<string>) => void;
}

/** A failure of the program is looked for again, with its stack; and a page that could not be made is tried again. */
const isWhole = ({ claims, page, issues }: ArticleRead): boolean =>
  issues.every(({ issue }) => issue.cause === undefined) && (claims === undefined || page !== undefined);

/** Whatever the disk refuses is as if nothing were kept. */
const attempt = <Result>(run: () => Result): Result | undefined => {
  try {
    return run();
  } catch {
    return undefined;
  }
};

/** The seal of an entry: it holds for these bytes under this key alone. */
const sealOf = (key: string, bytes: Uint8Array): string => createHash('sha256').update(key).update(bytes).digest('hex');

/** Keeps articles in `folder`, a file each: the seal in hexadecimal, then the article as V8 serialises it. */
export const openArticleCache = (folder: string): ArticleCache => {
  const names = new Set(attempt(() => readdirSync(folder)));
  return {
    find: (key) =>
      attempt(() => {
        const entry = readFileSync(path.join(folder, key));
        const bytes = entry.subarray(hexLength);
        return entry.toString('latin1', 0, hexLength) === sealOf(key, bytes) ? deserialize(bytes) : undefined;
      }),
    keep: (key, read) => {
      if (!isWhole(read)) return;
      attempt(() => {
        const bytes = serialize(read);
        mkdirSync(folder, { recursive: true });
        // Whole or not at all: another run may read it at the same time.
        const half = path.join(folder, `${key}.${process.pid}-${threadId}`);
        writeFileSync(half, Buffer.concat([Buffer.from(sealOf(key, bytes), 'latin1'), bytes]));
        renameSync(half, path.join(folder, key));
      });
    },
    retain: (keys) => {
      for (const name of names) if (!keys.has(name)) attempt(() => rmSync(path.join(folder, name)));
    },
  };
};
