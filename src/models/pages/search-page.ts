import type { Topic } from '../../schema/index.ts';
import type { PublicRecord } from '../record/record.ts';
import { type Facet, makeSearchFacets } from '../search/search-facets.ts';

/** What the search offers before anything is asked. */
export interface SearchPage {
  facets: readonly Facet[];
  topics: readonly Topic[];
  /** Lists to browse, with how much each holds. */
  lists: readonly { name: string; href: string; count: number }[];
}

/** Filters of the search, and the ways on for who has nothing to search for. */
export const searchPage = (record: PublicRecord): SearchPage => ({
  facets: makeSearchFacets(record.corpus, record.searchRecords()),
  topics: record.corpus.topics,
  lists: (['actors', 'outlets', 'articles', 'claims'] as const).map((name) => ({
    name,
    href: record.urls[name],
    count: record.corpus[name].length,
  })),
});
