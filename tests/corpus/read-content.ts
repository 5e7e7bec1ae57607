import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { buildCorpus, type Corpus } from '../../src/models/corpus/corpus.ts';
import { actor, article, outlet, topic } from '../../src/schema/index.ts';

const frontMatter = (file: string): unknown => parse(readFileSync(file, 'utf8').split(/^---$/mu)[1] ?? '');

const pages = (folder: string): unknown[] =>
  readdirSync(folder)
    .sort()
    .map((name) => frontMatter(path.join(folder, name)));

const json = (file: string): unknown => JSON.parse(readFileSync(file, 'utf8'));

/** Reads a content folder as the site does, without Astro. */
export const readContentFolder = (folder: string): Corpus =>
  buildCorpus({
    articles: pages(path.join(folder, 'articles')).map((data) => article.parse(data)),
    topics: pages(path.join(folder, 'topics')).map((data) => topic.parse(data)),
    actors: z.object({ actors: z.array(actor) }).parse(json(path.join(folder, 'actors.json'))).actors,
    outlets: z.object({ outlets: z.array(outlet) }).parse(json(path.join(folder, 'outlets.json'))).outlets,
  });
