import path from 'node:path';
import { build } from 'esbuild';
import { parseHTML } from 'linkedom';
import { editHtml } from '../edit-html.ts';
import { isSearched } from '../is-searched.ts';

/** What a page says, as a record of the search index. */
export interface PageWords {
  /** Inside the site: `/topics/talks/`. */
  url: string;
  content: string;
  meta: { title: string };
}

/** Left out of what a page says: claims, which come as records, and what is no prose of its own. */
const isNoProse = (tag: string, attributes: ReadonlyMap<string, string>): boolean =>
  /^(?:figure|table|nav|form|svg|script|style|template)$/.test(tag) || /(?:^|\s)claim-card(?:\s|$)/.test(attributes.get('class') ?? '');

/** What a page says, as the search of the site has it; nothing of pages that are not searched. */
export const readPage = (name: string, html: string): PageWords[] => {
  if (!isSearched(name) || !html.includes('data-pagefind-body')) return [];
  // Before the parser, which needs most of its time for what goes.
  const { document } = parseHTML(editHtml(html, (tag, attributes) => (isNoProse(tag, attributes) ? 'remove' : undefined)));
  const main = document.querySelector('[data-pagefind-body]');
  if (!main) return [];
  const content = (main.textContent ?? '').replaceAll(/\s+/gu, ' ').trim();
  const title = document.querySelector('h1')?.textContent?.trim() ?? name;
  return [{ url: `/${name.replace(/index\.html$/, '')}`, content, meta: { title } }];
};

const components = path.resolve(import.meta.dirname, '../../components/search');

/**
 * The search index of the folder as JSON that can stand in a script: of the site's claims, in JSON, and of what its pages say. What
 * makes it is bundled from the site's own code, so that both take words apart alike.
 */
export const makeFolderIndex = async (claims: string, pages: readonly PageWords[]): Promise<string> => {
  const { outputFiles } = await build({
    stdin: {
      contents: `import MiniSearch from 'minisearch';
        import { portableOptions } from ${JSON.stringify(path.join(components, 'engine/portable-index.ts'))};
        import { makeSearchWords } from ${JSON.stringify(path.resolve(components, '../../models/search/search-words.ts'))};
        export const make = ({ records: claims, vocabulary }, pages) => {
          const records = [
            ...claims.map(({ url, content, meta, filters, sort }) => ({ url, kind: 'claim', content, meta, filters, sort })),
            ...pages.map((page) => ({ ...page, kind: 'page', filters: {}, sort: {} })),
          ];
          const index = new MiniSearch(portableOptions);
          index.addAll(records.map(({ meta, content }, id) => ({ id, title: meta.title ?? '', content })));
          return { index: JSON.stringify(index), words: makeSearchWords(claims), vocabulary, records };
        };`,
      resolveDir: components,
    },
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'node',
  });
  const code = Buffer.from(outputFiles[0]?.contents ?? []).toString('base64');
  const { make } = await import(`data:text/javascript;base64,${code}`);
  // In a script: what could end it, or break its lines, is written as an escape.
  return JSON.stringify(make(JSON.parse(claims), pages))
    .replaceAll('<', '\\u003c')
    .replaceAll('\u2028', '\\u2028')
    .replaceAll('\u2029', '\\u2029');
};
