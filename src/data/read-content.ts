import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { deserialize, serialize } from 'node:v8';
import { extractFrontmatter, parseFrontmatter } from '@astrojs/markdown-remark';
import { z } from 'zod';
import { once } from '../models/exports/site-file.ts';
import { openKeptOf } from './kept.ts';

/** The folder of the content, as `npm run content` wrote it. */
const contentDir = path.resolve(process.env.CONTENT_DIR ?? 'content');

/** What Zod found wrong with a file, named with it. */
const checked = <Data>(name: string, schema: z.ZodType<Data>, data: unknown): Data => {
  const { success, data: parsed, error } = schema.safeParse(data);
  if (!success) throw new Error(`content/${name} is not as it should be:\n${z.prettifyError(error)}`);
  return parsed;
};

const readJson = (name: string): unknown => JSON.parse(readFileSync(path.join(contentDir, name), 'utf8'));

const kept = once(() => openKeptOf('content'));

/** The front matter of a page, or what an earlier build of this program parsed of the same bytes. */
const parsePage = <Data>(name: string, schema: z.ZodType<Data>, source: string): Data => {
  const key = `${name}\n${createHash('sha256').update(source).digest('hex')}`;
  const found = kept()?.find(key);
  if (found) return deserialize(found);
  const data = checked(name, schema, parseFrontmatter(source).frontmatter);
  kept()?.keep(key, serialize(data));
  return data;
};

/** The front matter of all pages of a folder, sorted by their names. Throws where an entry's own id is not the one that its file's name gives. */
export const readPages = <Data extends { id: string }>(folder: 'articles' | 'topics', schema: z.ZodType<Data>): Data[] => {
  const files = existsSync(path.join(contentDir, folder)) ? readdirSync(path.join(contentDir, folder)) : [];
  const names = files.filter((name) => name.endsWith('.mdx')).sort();
  return names.map((name) => {
    const data = parsePage(`${folder}/${name}`, schema, readFileSync(path.join(contentDir, folder, name), 'utf8'));
    if (`${data.id}.mdx` !== name) throw new Error(`content/${folder}/${name} calls itself "${data.id}"`);
    return data;
  });
};

/** The entries of `{ generated, <name>: [...] }`. */
export const readList = <Data>(name: 'actors' | 'outlets', schema: z.ZodType<Data>): Data[] =>
  checked(`${name}.json`, z.object({ [name]: z.array(schema) }), readJson(`${name}.json`))[name] ?? [];

/** A file that may be missing. */
export const readFileIfThere = <Data>(name: string, schema: z.ZodType<Data>): Data | undefined =>
  existsSync(path.join(contentDir, name)) ? checked(name, schema, readJson(name)) : undefined;

/** The body of an article or a topic as MDX, empty where it has none. From the disk each time: there may be thousands. */
export const readBody = (collection: 'articles' | 'topics', id: string): string => {
  const source = readFileSync(path.join(contentDir, collection, `${id}.mdx`), 'utf8');
  // Its front matter, most of it, was parsed when the record was loaded.
  const head = extractFrontmatter(source);
  return head === undefined ? source : source.replace(`---${head}---`, '');
};
