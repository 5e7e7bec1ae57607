import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { parseFrontmatter } from '@astrojs/markdown-remark';
import { z } from 'zod';

/** The folder of the content, as `npm run content` wrote it. */
const contentDir = path.resolve(process.env.CONTENT_DIR ?? 'content');

/** What Zod found wrong with a file, named with it. */
const checked = <Data>(name: string, schema: z.ZodType<Data>, data: unknown): Data => {
  const { success, data: parsed, error } = schema.safeParse(data);
  if (!success) throw new Error(`content/${name} is not as it should be:\n${z.prettifyError(error)}`);
  return parsed;
};

const readJson = (name: string): unknown => JSON.parse(readFileSync(path.join(contentDir, name), 'utf8'));

/** The front matter of all pages of a folder, sorted by their names. Throws where an entry's own id is not the one that its file's name gives. */
export const readPages = <Data extends { id: string }>(folder: 'articles' | 'topics', schema: z.ZodType<Data>): Data[] => {
  const files = existsSync(path.join(contentDir, folder)) ? readdirSync(path.join(contentDir, folder)) : [];
  const names = files.filter((name) => name.endsWith('.mdx')).sort();
  return names.map((name) => {
    const { frontmatter } = parseFrontmatter(readFileSync(path.join(contentDir, folder, name), 'utf8'));
    const data = checked(`${folder}/${name}`, schema, frontmatter);
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
export const readBody = (collection: 'articles' | 'topics', id: string): string =>
  parseFrontmatter(readFileSync(path.join(contentDir, collection, `${id}.mdx`), 'utf8')).content;
