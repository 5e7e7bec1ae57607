// What the search asks, whoever answers: Pagefind on a served site, of which Pagefind ships no types, or MiniSearch in a folder.
import type { ChosenValues } from '../../../models/search/search-state.ts';
import type { SearchVocabulary } from '../../../models/search/search-vocabulary.ts';

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

/** One result. `words` are the `locations` of this very search. */
export interface PagefindResult {
  words: number[];
  data: () => Promise<PagefindFragment>;
}

/** How many of the claims found have a value: by filter, then by value. */
export type ValueCounts = Record<string, Record<string, number> | undefined>;

/** Which claims, and in which order: by relevance unless it says another. */
export interface ClaimOptions {
  filters: ChosenValues;
  sort?: Record<string, 'asc' | 'desc'>;
}

/** Whatever searches. A term is `toTerm`'s; without one everything is found. */
export interface SearchEngine {
  claims: (term: string | null, options: ClaimOptions) => Promise<readonly PagefindResult[]>;
  /** Pages that are no claim. */
  pages: (term: string) => Promise<readonly PagefindResult[]>;
  /** Counts the claims found by their values: of a large record many times the work of the search. */
  count: (term: string | null, filters: ChosenValues) => Promise<ValueCounts>;
  /** Every word that claims can be found by, the most frequent first; fetched when it is first wanted. */
  words: () => Promise<readonly string[]>;
  /** What questions are read with; fetched when it is first wanted. */
  vocabulary: () => Promise<SearchVocabulary>;
}
