import { isPlausible, unansweredWords } from '../../models/search/is-plausible.ts';
import { unseenMark } from '../../models/search/mark-hits.ts';
import {
  type ChosenValues,
  type FacetName,
  facetNames,
  forEachFacet,
  hasChoice,
  type SearchState,
  toFilters,
  toSort,
  toTerm,
} from '../../models/search/search-state.ts';
import { stemOf } from '../../models/search/search-words.ts';
import type { PagefindFragment, PagefindResult, SearchEngine } from './engine/engine.client.ts';

/** Results in their order; fetched piece by piece. */
export interface ResultList {
  count: number;
  fetch: (from: number, to: number) => Promise<PagefindFragment[]>;
}

/** For each facet value how many claims it would leave or add. */
export type FacetCounts = Record<FacetName, Record<string, number>>;

/** What a query finds as it is written. */
export interface Answer {
  claims: ResultList;
  /** Other pages, looked for when this is called; none where facets are set, since only claims have them. */
  pages: () => Promise<ResultList>;
  /** Counted when this is called. */
  counts: () => Promise<FacetCounts>;
  /** Words of the query that nothing of what was found first has. */
  unanswered: readonly string[];
  /** Whether what was found has to do with the query: Pagefind prefers something over nothing. */
  isAnswered: boolean;
}

/** As many results are looked at before a query counts as answered; they are fetched for the page anyway. */
const looked = { claims: 8, pages: 4 };

/** The list of a search that found nothing. */
export const noResults: ResultList = { count: 0, fetch: async () => [] };

const toList = (results: readonly PagefindResult[]): ResultList => ({
  count: results.length,
  // Pagefind writes the hits of a later search into the fragments of an earlier one: the result's own are right.
  fetch: (from, to) => Promise.all(results.slice(from, to).map(async ({ data, words }) => ({ ...(await data()), locations: words }))),
});

/** How many of the sought words a claim was found by in the words that it shows, not in names and titles around it. */
const shownHits = ({ content, locations }: PagefindFragment): number => {
  const words = content.split(/\s+/u);
  const end = words.indexOf(unseenMark);
  return new Set(locations.filter((place) => end < 0 || place < end).map((place) => stemOf(words[place] ?? ''))).size;
};

/** The list with those first, of the results fetched at once, that show what was sought; else in its order. */
const preferShown = ({ count, fetch }: ResultList): ResultList => ({
  count,
  fetch: async (from, to) => {
    const hits = new Map((await fetch(from, to)).map((fragment) => [fragment, shownHits(fragment)]));
    return [...hits.keys()].sort((a, b) => (hits.get(b) ?? 0) - (hits.get(a) ?? 0));
  },
});

/** The words that the best results of a list were found by. */
const foundWords = async (list: ResultList, first: number): Promise<string[]> =>
  (await list.fetch(0, first)).flatMap(({ content, locations }) => {
    const words = content.split(/\s+/u);
    return locations.flatMap((place) => words[place] ?? []);
  });

/** Of some words, a date or a name among them, those that the first of a list do not show; what a query without words found has no hits to tell. */
export const lackedBy = async (list: ResultList, sought: readonly string[]): Promise<string[]> => {
  const shown = (await list.fetch(0, looked.claims)).flatMap(({ content }) => content.split(/\s+/u));
  return sought.filter((one) => unansweredWords(one, shown).length > 0);
};

/** Pages with a term; with a number in it ("Article 5") those with these very words before any that has them apart. */
const findPages = async (engine: SearchEngine, term: string): Promise<ResultList> => {
  const together = /\d/u.test(term) && !term.includes('"') ? await engine.pages(`"${term}"`) : [];
  return toList(together.length > 0 ? together : await engine.pages(term));
};

/**
 * What claims and pages hold of a query as it is written, before it is judged. `meant` are filters that the question asks for. Throws when
 * `signal` says that another search has begun.
 */
export const findAnswer = async (
  engine: SearchEngine,
  state: SearchState,
  signal: AbortSignal,
  meant: ChosenValues = {},
): Promise<Answer> => {
  const term = toTerm(state.query);
  const sort = toSort(state);
  // What a reader chose stands over what was read.
  const filtersFor = (except?: FacetName): ChosenValues => ({ ...meant, ...toFilters(state, except) });
  signal.throwIfAborted();
  const inOrder = toList(await engine.claims(term, { filters: filtersFor(), ...(sort && { sort }) }));
  const claims = sort ? inOrder : preferShown(inOrder);
  // Before anything is fetched of them.
  signal.throwIfAborted();
  let found: Promise<ResultList> | undefined;
  const pages = (): Promise<ResultList> => {
    found ??= term === null || hasChoice(state) ? Promise.resolve(noResults) : findPages(engine, term);
    return found;
  };
  const counts = async (): Promise<FacetCounts> => {
    const all = await engine.count(term, filtersFor());
    // Within a facet one value adds to another, so its own choice must not narrow its counts.
    const own = await Promise.all(facetNames.map((name) => (state.chosen[name].length > 0 ? engine.count(term, filtersFor(name)) : all)));
    return forEachFacet((name) => ({ ...own[facetNames.indexOf(name)]?.[name] }));
  };
  const words = term === null ? [] : await foundWords(claims, looked.claims);
  // Claims are what is sought; pages are asked where these do not know a word.
  if (term !== null && unansweredWords(state.query, words).length > 0) words.push(...(await foundWords(await pages(), looked.pages)));
  const isAnswered = term === null || isPlausible(state.query, words);
  return { claims, pages, counts, unanswered: term === null ? [] : unansweredWords(state.query, words), isAnswered };
};
