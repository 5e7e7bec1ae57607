import { getEntry, render } from 'astro:content';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { parseFrontmatter } from '@astrojs/markdown-remark';

/** The body of an article or a topic as a component. It takes its own components: `a`, and `ClaimMark` for articles. */
export const renderBody = async (collection: 'articles' | 'topics', id: string) => {
  const entry = await getEntry(collection, id);
  if (!entry) throw new Error(`unknown entry of ${collection}: ${id}`);
  const { Content } = await render(entry);
  return Content;
};

const contentDir = path.resolve(process.env.CONTENT_DIR ?? 'content');

/** The body of an article or a topic as MDX, empty where it has none. From the disk: Astro is told not to keep it, for there may be thousands. */
export const readBody = (collection: 'articles' | 'topics', id: string): string =>
  parseFrontmatter(readFileSync(path.join(contentDir, collection, `${id}.mdx`), 'utf8')).content;
