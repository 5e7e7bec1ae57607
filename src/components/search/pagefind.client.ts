// The part of Pagefind's browser API that the search page uses; Pagefind ships no types for it.

/** What is stored of a result; fetched when it is shown. */
export interface PagefindFragment {
  /** With the site's base path. */
  url: string;
  content: string;
  /** Hits in `<mark>`; `<` and `>` of the text escaped. */
  excerpt: string;
  /** Which words of `content`, split by white space, were found. */
  locations: number[];
  /** A record of ours has `SearchMeta`; a page at least its title. */
  meta: Record<string, string | undefined>;
}

export interface PagefindAnswer {
  results: { data: () => Promise<PagefindFragment> }[];
  /** How many of the results have a value: by filter, then by value. */
  filters: Record<string, Record<string, number> | undefined>;
}

/** Pagefind in the browser. */
export interface Pagefind {
  init: () => Promise<void>;
  /** Loads every filter; without it a search counts only the filters that it uses. */
  filters: () => Promise<unknown>;
  search: (
    query: string | null,
    options: { filters: Record<string, unknown>; sort?: Record<string, 'asc' | 'desc'> },
  ) => Promise<PagefindAnswer>;
}

let pagefind: Promise<Pagefind> | undefined;

/** Fetches Pagefind and its filters once, when it is first wanted. `bundle` is the address of the index's folder. */
export const loadPagefind = (bundle: string): Promise<Pagefind> => {
  pagefind ??= (async () => {
    const loaded: Pagefind = await import(/* @vite-ignore */ `${bundle}pagefind.js`);
    await loaded.init();
    await loaded.filters();
    return loaded;
  })();
  pagefind.catch(() => {
    // A failed download may be tried again.
    pagefind = undefined;
  });
  return pagefind;
};
