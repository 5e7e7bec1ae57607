import { getEntry, render } from 'astro:content';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { resolveProseLink } from '../models/corpus/resolve-prose-link.ts';
import type { Linking } from '../models/pages/structured-data.ts';

/** The body of an article or a topic as a component. It takes its own components: `a`, and `ClaimMark` for articles. */
export const renderBody = async (collection: 'articles' | 'topics', id: string) => {
  const entry = await getEntry(collection, id);
  if (!entry) throw new Error(`unknown entry of ${collection}: ${id}`);
  const { Content } = await render(entry);
  return Content;
};

const contentDir = path.resolve(process.env.CONTENT_DIR ?? 'content');

/**
 * The body of a page of the content as plain Markdown: its own components are taken off the words that
 * they mark, and links to actors, topics and claims become addresses. Empty where the page has no body.
 */
export const readBody = (linking: Linking, collection: 'articles' | 'topics', id: string): string => {
  const source = readFileSync(path.join(contentDir, collection, `${id}.mdx`), 'utf8');
  const body = /^---\n[\s\S]*?\n---\n([\s\S]*)$/.exec(source)?.[1] ?? '';
  return body
    .replaceAll(/<\/?ClaimMark\b[^>]*>/g, '')
    .replaceAll(/\[([^\]]*)\]\(([a-z]+:[^)\s]+)\)/g, (_whole, words: string, target: string) => {
      const link = resolveProseLink(linking.corpus, linking.urls, target);
      return link === null ? words : `[${words}](<${new URL(link.href, linking.site).href}>)`;
    })
    .trim();
};
