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
  withoutChoice,
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

/** What a search found. */
export interface SearchOutcome {
  claims: ResultList;
  /** Other pages, looked for when this is called; none where facets are set, since only claims have them. */
  pages: () => Promise<ResultList>;
  /** Counted when this is called. */
  counts: () => Promise<FacetCounts>;
  /** The query that was searched for in place of the typed one, which has a word that no claim holds. */
  corrected?: string;
  /** How a question was read, where it asked for more than its words: "by or for Germany". */
  read?: string;
  /** Words of the query that no claim and no page has, where others of its words found something. */
  missing: readonly string[];
  /** Other queries to try, where nothing was found. */
  near: readonly string[];
  /** How many claims there would be without the facets, where with them there are none. */
  unfiltered: number;
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

/** Pages with a term; with a number in it ("Article 5") those with these very words before any that has them apart. */
const findPages = async (engine: SearchEngine, term: string): Promise<ResultList> => {
  const together = /\d/u.test(term) && !term.includes('"') ? await engine.pages(`"${term}"`) : [];
  return toList(together.length > 0 ? together : await engine.pages(term));
};

/** A query's answer before it is judged: what was found, and which of its words nothing answers. `meant` are filters that the question asks for. */
const find = async (engine: SearchEngine, state: SearchState, signal: AbortSignal, meant: ChosenValues = {}) => {
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

type Found = Awaited<ReturnType<typeof find>>;

/** An answer, and how the question was read. */
type Meant = Found & { read?: string };

/** Queries with words for the same or, where none is known, with near ones, the best first; what finds them is fetched when a word is not found. */
const findNear = async (engine: SearchEngine, query: string, missing: readonly string[]): Promise<string[]> => {
  const [{ nearQueries }, { alikeQueries }, words] = await Promise.all([
    import('../../models/search/near-words.ts'),
    import('../../models/search/alike-words.ts'),
    engine.words(),
  ]);
  const alike = alikeQueries(query, missing, words);
  return alike.length > 0 ? alike : nearQueries(query, words);
};

/** The words with one of them left out, each in turn; none of a phrase, and none where fewer than three things would be asked for. */
const withoutOne = (words: string, filters: ChosenValues): string[] => {
  const parts = words.split(' ');
  if (words.includes('"') || parts.length < 2 || parts.length + Object.keys(filters).length < 3) return [];
  return parts.map((_, left) => parts.filter((_, at) => at !== left).join(' '));
};

/** Of the answers to all words but one the one that says most: of the fewest claims. What was left out is missing. */
const findWithoutOne = async (
  engine: SearchEngine,
  state: SearchState,
  signal: AbortSignal,
  meant: ChosenValues,
): Promise<Found | undefined> => {
  let best: Found | undefined;
  for (const query of withoutOne(state.query, meant)) {
    const found = await find(engine, { ...state, query }, signal, meant);
    const isBetter =
      found.claims.count > 0 && found.unanswered.length === 0 && found.claims.count < (best?.claims.count ?? Number.POSITIVE_INFINITY);
    if (isBetter) best = { ...found, unanswered: state.query.split(' ').filter((word) => !query.split(' ').includes(word)) };
  }
  return best;
};

/** An answer without the words that nothing has: Pagefind takes for them whatever begins like them, which would decide what is found. */
const findAnswered = async (
  engine: SearchEngine,
  state: SearchState,
  signal: AbortSignal,
  meant: ChosenValues,
  found: Found,
): Promise<Found> => {
  const { unanswered } = found;
  const query = state.query
    .split(' ')
    .filter((word) => !unanswered.includes(word))
    .join(' ');
  if (unanswered.length === 0 || query === '' || state.query.includes('"')) return found;
  const again = await find(engine, { ...state, query }, signal, meant);
  return again.claims.count > 0 && again.unanswered.length === 0 ? { ...again, unanswered } : found;
};

/** True where there is nothing to read: no words, or one that is half typed or no short name. What reads questions is then not fetched. */
const isBare = (query: string): boolean => /^(?:\p{L}{4,}|\p{Ll}{1,3})?$/u.test(query);

const readMeant = async (engine: SearchEngine, query: string) => {
  const [{ readQuestion }, vocabulary] = await Promise.all([import('../../models/search/read-question.ts'), engine.vocabulary()]);
  return readQuestion(query, vocabulary);
};

/** What a query is meant to ask, as far as something answers it whole, or nearly; else its words without those that say nothing, or what those named say. */
const findMeant = async (engine: SearchEngine, state: SearchState, signal: AbortSignal): Promise<Meant> => {
  const readings = state.literal || isBare(state.query) ? [] : await readMeant(engine, state.query);
  const [whole = { words: state.query, filters: {}, near: undefined }, ...closer] = readings.toReversed();
  const forPages = { ...state, query: whole.words };
  // Pages have no filters: they are looked for by all that the question names.
  const pages = async (): Promise<ResultList> => (await find(engine, forPages, signal)).pages();
  for (const { words, filters, said } of closer.reverse()) {
    const found = await find(engine, { ...state, query: words }, signal, filters);
    if (found.claims.count > 0 && found.unanswered.length === 0) return { ...found, pages, read: said };
    const nearly = await findWithoutOne(engine, { ...state, query: words }, signal, filters);
    if (nearly) return { ...nearly, pages, read: said };
  }
  const found = await find(engine, forPages, signal, whole.filters);
  if (found.claims.count > 0 && found.isAnswered) return { ...(await findAnswered(engine, forPages, signal, whole.filters, found)), pages };
  if (readings.length === 0) return found;
  const nearly = await findWithoutOne(engine, forPages, signal, whole.filters);
  if (nearly || !whole.near) return { ...(nearly ?? found), pages };
  const { filters, said, left } = whole.near;
  const near = await find(engine, { ...state, query: '' }, signal, filters);
  return near.claims.count === 0 ? { ...found, pages } : { ...near, pages, read: said, unanswered: left };
};

/**
 * Searches claims under the facets, pages without them, and counts the facets' values. Without a query it
 * lists by date, new ones first. A question is read as what it asks for, and a query with a word that nothing holds
 * as the nearest one that is answered, unless the reader wants it as it is written. Throws when `signal` says that
 * another search has begun.
 */
export const runSearch = async (engine: SearchEngine, state: SearchState, signal: AbortSignal): Promise<SearchOutcome> => {
  const typed = await findMeant(engine, state, signal);
  const near = typed.unanswered.length > 0 ? await findNear(engine, state.query, typed.unanswered) : [];
  for (const query of state.literal ? [] : near) {
    const read = await findMeant(engine, { ...state, query }, signal);
    // A page alone answers one word; beside others it is found by them.
    const isFound = read.claims.count > 0 || (!query.includes(' ') && (await read.pages()).count > 0);
    if (read.unanswered.length === 0 && isFound) return { ...read, corrected: query, missing: [], near: [], unfiltered: 0 };
  }
  // Pagefind prefers something over nothing; what has nothing to do with the query is not shown.
  const { claims, pages, counts } = typed.isAnswered
    ? typed
    : { claims: noResults, pages: async () => noResults, counts: async () => forEachFacet(() => ({})) };
  const isEmptied = claims.count === 0 && hasChoice(state);
  const free = isEmptied ? await findMeant(engine, withoutChoice(state), signal) : undefined;
  return {
    claims,
    pages,
    counts,
    ...(typed.read !== undefined && { read: typed.read }),
    missing: typed.unanswered,
    near: claims.count === 0 ? near : [],
    unfiltered: free?.isAnswered ? free.claims.count : 0,
  };
};
