import type { ChosenValues } from '../../../models/search/search-state.ts';
import type { PagefindResult, ValueCounts } from './engine.client.ts';

/** One index of Pagefind's, opened. */
export interface PagefindIndex {
  search: (
    term: string | null,
    options: { filters?: ChosenValues; sort?: Record<string, 'asc' | 'desc'> },
  ) => Promise<{ results: readonly PagefindResult[]; filters: ValueCounts }>;
  /** Loads every filter; without it a search counts only the filters that it uses. */
  filters: () => Promise<unknown>;
}

/** Pagefind's module, as far as it is used. */
interface Pagefind {
  createInstance: (options: Record<string, unknown>) => PagefindIndex & { init: () => Promise<void> };
}

/** Opens the index in the folder `at`; the program is that of the folder `bundle`. */
export const openIndex = async (bundle: string, at = bundle): Promise<PagefindIndex> => {
  const { createInstance }: Pagefind = await import(/* @vite-ignore */ `${bundle}pagefind.js`);
  const index = createInstance({
    basePath: at,
    // The folder's name changes with its content, so nothing in it needs a stamp of the time to be fresh.
    metaCacheTag: 'fixed',
    // A worker of Pagefind's would fetch the whole program a second time; a search takes a few milliseconds.
    noWorker: true,
  });
  await index.init();
  return index;
};
