import { createHash } from 'node:crypto';
import { serialize } from 'node:v8';
import { deflateRawSync, inflateRawSync } from 'node:zlib';
import { type Kept, openKeptOf } from './kept.ts';
import { layoutFacts } from './layout-facts.ts';

/** What a page knows of itself, as Astro gives it. */
interface Drawn {
  url: URL;
  routePattern: string;
  locals: App.Locals;
}

const headers = { 'Content-Type': 'text/html; charset=utf-8' };

/** Finds and keeps pages in `kept`; undefined outside of builds. `frame` gives what the frame of every page shows of the record. */
export const makeKeptPages = (kept: Kept | undefined, frame: () => unknown) => ({
  find: ({ url, routePattern, locals }: Drawn, ...models: readonly unknown[]): Response | undefined => {
    if (!kept) return undefined;
    const key = createHash('sha256')
      .update(serialize([routePattern, url.pathname, frame(), models]))
      .digest('hex');
    const bytes = kept.find(key);
    if (bytes) return new Response(inflateRawSync(bytes), { headers });
    locals.pageKey = key;
    return undefined;
  },
  keep: async ({ pageKey }: App.Locals, page: Response): Promise<Response> => {
    if (!kept || pageKey === undefined || page.status !== 200) return page;
    const html = new Uint8Array(await page.arrayBuffer());
    kept.keep(pageKey, deflateRawSync(html, { level: 1 }));
    return new Response(html, page);
  },
});

const pages = makeKeptPages(openKeptOf('pages'), layoutFacts);

/**
 * The page as an earlier build drew it, where it would be drawn from the same again: its address, its whole view models and what
 * the frame of every page shows, by this very program. A page asks for it before it draws anything, hands over all that it and its
 * components take from the record, and returns what it gets. Throws on a function in a view model: what that would give is not known.
 */
export const findKeptPage = pages.find;

/** Keeps a page that was drawn because it was not found, and gives it on. */
export const keepPage = pages.keep;
