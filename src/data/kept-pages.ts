import { createHash } from 'node:crypto';
import { deflateRawSync, inflateRawSync } from 'node:zlib';
import { digestOf } from './digest.ts';
import { type Kept, openKeptOf } from './kept.ts';
import { layoutFacts } from './layout-facts.ts';

/** What a page knows of itself, as Astro gives it. */
interface Drawn {
  url: URL;
  routePattern: string;
  locals: App.Locals;
}

const headers = { 'Content-Type': 'text/html; charset=utf-8' };

/** The key of a page that would be drawn from these models. */
const keyOf = ({ url, routePattern }: Drawn, frame: unknown, models: readonly unknown[]): string =>
  createHash('sha256')
    .update(digestOf([routePattern, url.pathname, frame, models]))
    .digest('hex');

/** Finds and keeps pages in `kept`; undefined outside of builds. `frame` gives what the frame of every page shows of the record. */
export const makeKeptPages = (kept: Kept | undefined, frame: () => unknown) => {
  const findBytes = (key: string): Uint8Array | undefined => {
    const bytes = kept?.find(key);
    return bytes && inflateRawSync(bytes);
  };
  return {
    /** The page under a key, as an earlier build drew it. */
    findBytes,
    find: (drawn: Drawn, ...models: readonly unknown[]): Response | undefined => {
      if (!kept) return undefined;
      const key = keyOf(drawn, frame(), models);
      drawn.locals.pageKey = key;
      const bytes = findBytes(key);
      drawn.locals.isPageKept = bytes !== undefined;
      return bytes && new Response(Uint8Array.from(bytes), { headers });
    },
    keep: async ({ pageKey, isPageKept }: App.Locals, page: Response): Promise<Response> => {
      if (!kept || pageKey === undefined || isPageKept || page.status !== 200) return page;
      const html = new Uint8Array(await page.arrayBuffer());
      kept.keep(pageKey, deflateRawSync(html, { level: 1 }));
      return new Response(html, page);
    },
  };
};

const pages = makeKeptPages(openKeptOf('pages'), layoutFacts);

/**
 * The page as an earlier build drew it, where it would be drawn from the same again: its address, its whole view models and what
 * the frame of every page shows, by this very program. A page asks for it before it draws anything, hands over all that it and its
 * components take from the record, and returns what it gets. Throws on a function in a view model, or an object of a class: what that would give is not known.
 */
export const findKeptPage = pages.find;

/** The bytes of the page under a key, as an earlier build drew it. */
export const findKeptBytes = pages.findBytes;

/** Keeps a page that was drawn because it was not found, and gives it on. */
export const keepPage = pages.keep;
