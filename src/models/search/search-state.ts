/** What claims can be filtered by, in the order of the page. */
export const facetNames = ['topic', 'actor', 'stance', 'outlet', 'year'] as const;
export type FacetName = (typeof facetNames)[number];

/** What a reader asked for; all of it is in the address. */
export interface SearchState {
  query: string;
  /** Values chosen, by facet. */
  chosen: Record<FacetName, readonly string[]>;
}

/** Reads the state out of the query part of an address. */
export const parseSearchState = (parameters: URLSearchParams): SearchState => {
  const valuesOf = (name: FacetName): string[] => [...new Set(parameters.getAll(name).filter((value) => value !== ''))];
  return {
    query: (parameters.get('q') ?? '').trim(),
    chosen: {
      topic: valuesOf('topic'),
      actor: valuesOf('actor'),
      stance: valuesOf('stance'),
      outlet: valuesOf('outlet'),
      year: valuesOf('year'),
    },
  };
};

/** The query part of the address for a state, with its question mark; empty where nothing is asked. */
export const toSearchAddress = ({ query, chosen }: SearchState): string => {
  const parameters = new URLSearchParams(query === '' ? [] : [['q', query]]);
  for (const name of facetNames) for (const value of chosen[name]) parameters.append(name, value);
  const text = parameters.toString();
  return text === '' ? '' : `?${text}`;
};

/** True where at least one facet is set. */
export const hasChoice = ({ chosen }: SearchState): boolean => facetNames.some((name) => chosen[name].length > 0);

/**
 * Pagefind's filters for a state: of one facet any of the values, of the facets all. `except` leaves one
 * facet out: that is how many claims each of its other values would add.
 */
export const toFilters = ({ chosen }: SearchState, except?: FacetName): Record<string, unknown> => ({
  kind: 'claim',
  ...Object.fromEntries(
    facetNames.filter((name) => name !== except && chosen[name].length > 0).map((name) => [name, { any: [...chosen[name]] }]),
  ),
});
