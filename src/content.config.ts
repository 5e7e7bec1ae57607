import { defineCollection } from 'astro:content';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { pathToFileURL } from 'node:url';
import { file, glob } from 'astro/loaders';
import { z } from 'zod';
import { actor, article, ledgerPage, outlet, topic } from './schema/index.ts';

const contentDir = path.resolve(process.env.CONTENT_DIR ?? 'content');
const folder = (name: string): string => pathToFileURL(`${path.join(contentDir, name)}/`).href;

/** Loads the pages of a folder; the file's name is the id, as the build script wrote it. */
const pages = (name: string) =>
  glob({ pattern: '*.mdx', base: folder(name), generateId: ({ entry }) => entry.replace(/\.mdx$/, ''), retainBody: false });

/** Loads `{ generated, <name>: [...] }`. */
const list = (name: 'actors' | 'outlets') =>
  file(path.join(contentDir, `${name}.json`), {
    parser: (text) => z.object({ [name]: z.array(z.record(z.string(), z.unknown())) }).parse(JSON.parse(text))[name] ?? [],
  });

/** Loads `ledger.json`; before the first publication there is none. */
const ledger = () => {
  const name = path.join(contentDir, 'ledger.json');
  return existsSync(name) ? { ledger: z.record(z.string(), z.unknown()).parse(JSON.parse(readFileSync(name, 'utf8'))) } : {};
};

export const collections = {
  articles: defineCollection({ loader: pages('articles'), schema: article }),
  topics: defineCollection({ loader: pages('topics'), schema: topic }),
  actors: defineCollection({ loader: list('actors'), schema: actor }),
  outlets: defineCollection({ loader: list('outlets'), schema: outlet }),
  ledger: defineCollection({ loader: ledger, schema: ledgerPage }),
};
