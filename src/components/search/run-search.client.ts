import { isPlausible } from '../../models/search/is-plausible.ts';
import { type FacetName, facetNames, hasChoice, type SearchState, toFilters } from '../../models/search/search-state.ts';
import type { Pagefind, PagefindAnswer, PagefindFragment } from './pagefind.client.ts';

/** Results in their order; fetched piece by piece. */
export interface ResultList {
  count: number;
  fetch: (from: number, to: number) => Promise<PagefindFragment[]>;
}

/** What a search found. */
export interface SearchOutcome {
  claims: ResultList;
  /** Other pages; none where facets are set, since only claims have them. */
  pages: ResultList;
  /** For each facet value how many claims it would leave or add. */
  counts: Record<FacetName, Record<string, number>>;
}

/** As many results are looked at before a query counts as found; they are fetched for the page anyway. */
const looked = 8;

/** The list of a search that found nothing. */
export const noResults: ResultList = { count: 0, fetch: async () => [] };

const toList = ({ results }: PagefindAnswer): ResultList => ({
  count: results.length,
  fetch: (from, to) => Promise.all(results.slice(from, to).map((result) => result.data())),
});

/** The list, or an empty one where its best results have nothing to do with the query. */
const keepPlausible = async (query: string, list: ResultList): Promise<ResultList> => {
  if (query === '' || list.count === 0) return list;
  const best = await list.fetch(0, looked);
  const answers = best.some(({ content, locations }) => {
    const words = content.split(/\s+/u);
    return isPlausible(
      query,
      locations.flatMap((place) => words[place] ?? []),
    );
  });
  return answers ? list : noResults;
};

/** Searches claims under the facets, pages without them, and counts the facets' values. Without a query it lists by date, new ones first. */
export const runSearch = async (pagefind: Pagefind, state: SearchState): Promise<SearchOutcome> => {
  const term = state.query === '' ? null : state.query;
  const sort = term === null ? { sort: { date: 'desc' as const } } : {};
  const searchClaims = (except?: FacetName) => pagefind.search(term, { filters: toFilters(state, except), ...sort });
  const all = await searchClaims();
  const claims = await keepPlausible(state.query, toList(all));
  const wantsPages = term !== null && !hasChoice(state);
  const pages = wantsPages
    ? await keepPlausible(state.query, toList(await pagefind.search(term, { filters: { not: { kind: 'claim' } } })))
    : noResults;
  const counts: SearchOutcome['counts'] = { topic: {}, actor: {}, stance: {}, outlet: {}, year: {} };
  for (const name of facetNames) {
    // Within a facet one value adds to another, so its own choice must not narrow its counts.
    const answer = state.chosen[name].length > 0 ? await searchClaims(name) : all;
    const found = state.chosen[name].length > 0 ? await keepPlausible(state.query, toList(answer)) : claims;
    counts[name] = found.count === 0 ? {} : { ...answer.filters[name] };
  }
  return { claims, pages, counts };
};
