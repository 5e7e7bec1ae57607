import type { AstroGlobal, GetStaticPathsOptions } from 'astro';
import { once } from '../models/exports/site-file.ts';
import type { PublicRecord } from '../models/record/record.ts';
import { openKeptOf } from './kept.ts';
import { findKeptBytes, findKeptPage } from './kept-pages.ts';
import { makeKeptReads } from './kept-reads.ts';
import { layoutFacts } from './layout-facts.ts';
import { loadRecord } from './load-record.ts';
import { siteFolder, writeIntoSite } from './serve-files.ts';
import { trace } from './trace.ts';

const kept = once(() => {
  const store = openKeptOf('reads');
  return store && makeKeptReads(store, loadRecord());
});

/** The pages of a route `[id].astro`: of which entries, and the view model of each. */
interface EntryPages<Id extends string, Model> {
  list: (record: PublicRecord) => readonly Id[];
  make: (record: PublicRecord, id: Id) => Model;
  /** What else `make` takes of the content; it must be plain data. */
  beside?: (id: Id) => unknown;
}

/**
 * Pages of one entry each. A page is neither made nor drawn where everything that its view model reads of the record holds what it
 * held when an earlier build drew it: the build puts that page into the site when it asks for the paths, and Astro is given the others.
 */
export const entryPages = <Id extends string, Model>({ list, make, beside }: EntryPages<Id, Model>) => {
  const givenOf = (id: Id): unknown => [layoutFacts(), beside?.(id)];
  const nameOf = (routePattern: string, id: Id): string => routePattern.replace('[id]', () => id);
  /** Puts the page as an earlier build drew it into the site; false where it is another. */
  const putKept = (folder: string, name: string, id: Id): boolean => {
    const key = kept()?.findKey(name, givenOf(id));
    const bytes = key === undefined ? undefined : findKeptBytes(key);
    if (bytes) writeIntoSite(folder, `${name}/index.html`, bytes);
    return bytes !== undefined;
  };
  return {
    getStaticPaths: ({ routePattern }: GetStaticPathsOptions) => {
      const folder = siteFolder();
      return list(loadRecord())
        .filter((id) => folder === undefined || !putKept(folder, nameOf(routePattern, id), id))
        .map((id) => ({ params: { id }, props: { id } }));
    },
    /** The view model of a page, and the page itself where an earlier build drew it from the same. */
    open: (astro: Pick<AstroGlobal, 'url' | 'routePattern' | 'locals'>, id: Id): { page: Model; found: Response | undefined } => {
      const notes = kept();
      if (!notes) return { page: make(loadRecord(), id), found: undefined };
      const { traced, reads } = trace(loadRecord(), ['urls', 'site']);
      const page = make(traced, id);
      const found = findKeptPage(astro, page);
      if (astro.locals.pageKey !== undefined) notes.note(nameOf(astro.routePattern, id), givenOf(id), reads, astro.locals.pageKey);
      return { page, found };
    },
  };
};
