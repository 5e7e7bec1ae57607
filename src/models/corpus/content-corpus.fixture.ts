// For tests: the committed content as a corpus, read without Astro.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { actor, article, outlet, topic } from '../../schema/index.ts';
import { buildCorpus, type Corpus } from './corpus.ts';

const committed = path.resolve(import.meta.dirname, '../../../content');

const frontMatters = (content: string, folder: string): unknown[] =>
  readdirSync(path.join(content, folder))
    .filter((name) => name.endsWith('.mdx'))
    .map((name) => parse(/^---\n([\s\S]*?)\n---\n/.exec(readFileSync(path.join(content, folder, name), 'utf8'))?.[1] ?? ''));

const registry = (content: string, name: string): unknown => JSON.parse(readFileSync(path.join(content, `${name}.json`), 'utf8'))[name];

/** The dossier of this repository, or that of another content folder. */
export const contentCorpus = (content: string = committed): Corpus =>
  buildCorpus({
    articles: z.array(article).parse(frontMatters(content, 'articles')),
    topics: z.array(topic).parse(frontMatters(content, 'topics')),
    actors: z.array(actor).parse(registry(content, 'actors')),
    outlets: z.array(outlet).parse(registry(content, 'outlets')),
  });
