import { countOf } from '../corpus/name-list.ts';

/** What there is to say of an outcome. */
interface Found {
  claims: number;
  pages: number;
  /** The query that was put in place of the typed one. */
  corrected?: string;
  /** How a question was read, to be put after "claims": "by or for Germany". */
  read?: string;
  /** Words of the query that nothing of what was found has, though it has the others. */
  missing?: readonly string[];
}

/** What a search found, as it is announced; where it found nothing, what to try. */
export const describeOutcome = (state: SearchState, { claims, pages, corrected, read, missing = [] }: Found): string => {
  const asked = state.query === '' ? '' : ` for “${corrected ?? state.query}”`;
  if (claims + pages === 0) {
    const advice = hasChoice(state)
      ? 'Take a filter away, or search for fewer words.'
      : 'Try fewer words, another spelling, or only the beginning of a word.';
    return `Nothing found${asked}. ${advice}`;
  }
  const claimWords = countOf(claims, 'claim');
  const meaning = read === undefined ? '' : `, read as claims ${read}`;
  const found = `${pages === 0 ? claimWords : `${claimWords} and ${countOf(pages, 'page')}`}${asked}${meaning}`;
  const lacking = missing.map((word) => `“${word}”`).join(' or ');
  return [
    found,
    corrected === undefined ? '' : `. Nothing has “${state.query}” as it is written`,
    lacking === '' ? '' : `. ${claims + pages === 1 ? 'It does not have' : 'None of these has'} ${lacking}`,
    corrected === undefined && lacking === '' ? '' : '.',
  ].join('');
};

/** What claims can be filtered by, in the order of the page. */
export const facetNames = ['topic', 'actor', 'speaksFor', 'stance', 'form', 'outlet', 'reported', 'reason', 'year'] as const;
export type FacetName = (typeof facetNames)[number];

/** How results can be ordered. Without words there is no relevance, and the newest come first. */
export const sortNames = ['relevance', 'newest', 'oldest'] as const;
export type SortName = (typeof sortNames)[number];

/** What a reader asked for; all of it is in the address. */
export interface SearchState {
  query: string;
  sort: SortName;
  /** True where the query is meant as it is written, and no spelling is put right. */
  literal: boolean;
  /** Values chosen, by facet. */
  chosen: Record<FacetName, readonly string[]>;
}

/** One value for each facet. */
export const forEachFacet = <Value>(make: (name: FacetName) => Value): Record<FacetName, Value> => ({
  topic: make('topic'),
  actor: make('actor'),
  speaksFor: make('speaksFor'),
  stance: make('stance'),
  form: make('form'),
  outlet: make('outlet'),
  reported: make('reported'),
  reason: make('reason'),
  year: make('year'),
});

/** Reads the state out of the query part of an address. */
export const parseSearchState = (parameters: URLSearchParams): SearchState => ({
  query: (parameters.get('q') ?? '').trim(),
  sort: sortNames.find((name) => name === parameters.get('sort')) ?? 'relevance',
  literal: parameters.get('literal') === '1',
  chosen: forEachFacet((name) => [...new Set(parameters.getAll(name).filter((value) => value !== ''))]),
});

/** The query part of the address for a state, with its question mark; empty where nothing is asked. */
export const toSearchAddress = ({ query, sort, literal, chosen }: SearchState): string => {
  const parameters = new URLSearchParams(query === '' ? [] : [['q', query]]);
  for (const name of facetNames) for (const value of chosen[name]) parameters.append(name, value);
  if (sort !== 'relevance') parameters.set('sort', sort);
  if (literal) parameters.set('literal', '1');
  const text = parameters.toString();
  return text === '' ? '' : `?${text}`;
};

/** True where at least one facet is set. */
export const hasChoice = ({ chosen }: SearchState): boolean => facetNames.some((name) => chosen[name].length > 0);

/** True where nothing is asked at all. */
export const isEmpty = (state: SearchState): boolean => state.query === '' && !hasChoice(state);

/** The state without one value of a facet; without any where no value is named. */
export const withoutChoice = (state: SearchState, name?: FacetName, value?: string): SearchState => ({
  ...state,
  chosen: forEachFacet((facet) =>
    name === undefined ? [] : state.chosen[facet].filter((one) => facet !== name || (value !== undefined && one !== value)),
  ),
});

/** Values of which a claim must have one, by facet. */
export type ChosenValues = Record<string, { any: readonly string[] }>;

/**
 * Pagefind's filters for a state: of one facet any of the values, of the facets all. `except` leaves one
 * facet out: that is how many claims each of its other values would add.
 */
export const toFilters = ({ chosen }: SearchState, except?: FacetName): ChosenValues =>
  Object.fromEntries(
    facetNames.filter((name) => name !== except && chosen[name].length > 0).map((name) => [name, { any: [...chosen[name]] }]),
  );

/** The order that Pagefind is asked for; undefined for relevance. */
export const toSort = ({ query, sort }: SearchState): { date: 'asc' | 'desc' } | undefined => {
  if (sort === 'oldest') return { date: 'asc' };
  return sort === 'newest' || query === '' ? { date: 'desc' } : undefined;
};

/**
 * A query as Pagefind takes it: null where nothing is asked, straight quotation marks, since it knows no others.
 * Only a query that is quoted whole is a phrase to it.
 */
export const toTerm = (query: string): string | null => (query === '' ? null : query.replaceAll(/[“”„«»‟]/gu, '"'));
