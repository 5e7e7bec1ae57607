// For tests: the committed content as a corpus, read without Astro.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { actor, article, outlet, topic } from '../schema/index.ts';
import { buildCorpus, type Corpus } from './corpus.ts';
import type { Linking } from './structured-data.ts';
import { makeUrls } from './urls.ts';

const content = path.resolve(import.meta.dirname, '../../content');

const frontMatters = (folder: string): unknown[] =>
  readdirSync(path.join(content, folder))
    .filter((name) => name.endsWith('.mdx'))
    .map((name) => parse(/^---\n([\s\S]*?)\n---\n/.exec(readFileSync(path.join(content, folder, name), 'utf8'))?.[1] ?? ''));

const registry = (name: string): unknown => JSON.parse(readFileSync(path.join(content, `${name}.json`), 'utf8'))[name];

/** The dossier of this repository. */
export const contentCorpus = (): Corpus =>
  buildCorpus({
    articles: z.array(article).parse(frontMatters('articles')),
    topics: z.array(topic).parse(frontMatters('topics')),
    actors: z.array(actor).parse(registry('actors')),
    outlets: z.array(outlet).parse(registry('outlets')),
  });

/** The same with addresses, published under a path. */
export const contentLinking = (corpus: Corpus = contentCorpus()): Linking => ({
  corpus,
  urls: makeUrls('/record/'),
  site: new URL('https://example.org'),
});
