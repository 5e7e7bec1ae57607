// What the search page asks: Pagefind's browser API, of which Pagefind ships no types, and a list of words.

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
  /** `words` are the `locations` of this very search. */
  results: { words: number[]; data: () => Promise<PagefindFragment> }[];
  /** How many of the results have a value: by filter, then by value. */
  filters: Record<string, Record<string, number> | undefined>;
}

/** Filters as `toFilters` makes them. */
export interface SearchOptions {
  filters: Record<string, unknown>;
  sort?: Record<string, 'asc' | 'desc'>;
}

/** Whatever searches: Pagefind on a served site, MiniSearch in a folder without a server. */
export interface SearchEngine {
  /** Its counts may lack filters that were not asked for. */
  search: (term: string | null, options: SearchOptions) => Promise<PagefindAnswer>;
  /** The same for its counts alone, of every filter: of a large record many times the work. */
  count: (term: string | null, options: SearchOptions) => Promise<PagefindAnswer['filters']>;
  /** Every word that claims can be found by, the most frequent first; fetched when it is first wanted. */
  words: () => Promise<readonly string[]>;
}
