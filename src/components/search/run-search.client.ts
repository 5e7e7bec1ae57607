import { type ChosenValues, forEachFacet, hasChoice, type SearchState, withoutChoice } from '../../models/search/search-state.ts';
import { lettersOf } from '../../models/search/search-words.ts';
import type { SearchEngine } from './engine/engine.client.ts';
import { type Answer, findAnswer, lackedBy, noResults, type ResultList } from './find-answer.client.ts';

/** What a search found. */
export interface SearchOutcome extends Pick<Answer, 'claims' | 'pages' | 'counts'> {
  /** The query that was searched for in place of the typed one, which has a word that no claim holds. */
  corrected?: string;
  /** How a question was read, where it asked for more than its words: "by or for Germany". */
  read?: string;
  /** Words of the query that nothing of what was found has, where others of its words found it. */
  missing: readonly string[];
  /** Other queries to try, where nothing was found. */
  near: readonly string[];
  /** How many claims there would be without the facets, where with them there are none. */
  unfiltered: number;
}

/** An answer, and how the question was read. */
type Meant = Answer & { read?: string };

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

/** The words of all names of actors, as `lettersOf` writes them. */
const wordsOfNames = async (engine: SearchEngine): Promise<ReadonlySet<string>> =>
  new Set((await engine.vocabulary()).actors.flatMap(({ names }) => names.flatMap((name) => name.split(' '))));

/** The query with the names in it put right; undefined where none of the unknown words is near one. */
const rightNames = async (engine: SearchEngine, query: string, unknown: readonly string[]): Promise<string | undefined> => {
  const [{ withNamesRight }, inNames, words] = await Promise.all([
    import('../../models/search/near-words.ts'),
    wordsOfNames(engine),
    engine.words(),
  ]);
  const names = words.filter((word) => inNames.has(lettersOf(word)));
  return withNamesRight(query, unknown, names);
};

/**
 * The words with one of them left out, each in turn, and no name: whoever is asked about is what is asked. None of a phrase, and none
 * where fewer than three things would be asked for.
 */
const withoutOne = (words: string, filters: ChosenValues, inNames: ReadonlySet<string>): string[] => {
  const parts = words.split(' ');
  if (words.includes('"') || parts.length < 2 || parts.length + Object.keys(filters).length < 3) return [];
  return parts.flatMap((word, left) => (inNames.has(lettersOf(word)) ? [] : [parts.filter((_, at) => at !== left).join(' ')]));
};

/** Of the answers to all words but one the one that says most: of the fewest claims. What was left out is missing. */
const findWithoutOne = async (
  engine: SearchEngine,
  state: SearchState,
  signal: AbortSignal,
  meant: ChosenValues,
): Promise<Answer | undefined> => {
  let best: Answer | undefined;
  for (const query of withoutOne(state.query, meant, await wordsOfNames(engine))) {
    const found = await findAnswer(engine, { ...state, query }, signal, meant);
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
  found: Answer,
): Promise<Answer> => {
  const { unanswered } = found;
  const query = state.query
    .split(' ')
    .filter((word) => !unanswered.includes(word))
    .join(' ');
  if (unanswered.length === 0 || query === '' || state.query.includes('"')) return found;
  const again = await findAnswer(engine, { ...state, query }, signal, meant);
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
  const [whole = { words: state.query, filters: {}, near: [] }, ...closer] = readings.toReversed();
  const forPages = { ...state, query: whole.words };
  // Pages have no filters: they are looked for by all that the question names.
  const pages = async (): Promise<ResultList> => (await findAnswer(engine, forPages, signal)).pages();
  for (const { words, filters, said } of closer.reverse()) {
    const found = await findAnswer(engine, { ...state, query: words }, signal, filters);
    if (found.claims.count > 0 && found.unanswered.length === 0) return { ...found, pages, read: said };
    const nearly = await findWithoutOne(engine, { ...state, query: words }, signal, filters);
    if (nearly) return { ...nearly, pages, read: said };
  }
  const found = await findAnswer(engine, forPages, signal, whole.filters);
  if (found.claims.count > 0 && found.isAnswered) return { ...(await findAnswered(engine, forPages, signal, whole.filters, found)), pages };
  if (readings.length === 0) return found;
  const nearly = await findWithoutOne(engine, forPages, signal, whole.filters);
  if (nearly) return { ...nearly, pages };
  for (const { words, filters, said, left } of whole.near ?? []) {
    const near = await findAnswer(engine, { ...state, query: words }, signal, filters);
    if (near.claims.count > 0) return { ...near, pages, read: said, unanswered: await lackedBy(near.claims, left) };
  }
  return { ...found, pages };
};

/**
 * Searches claims under the facets, pages without them, and counts the facets' values. Without a query it
 * lists by date, new ones first. A question is read as what it asks for, and a query with a word that nothing holds
 * as the nearest one that is answered, unless the reader wants it as it is written. Throws when `signal` says that
 * another search has begun.
 */
export const runSearch = async (engine: SearchEngine, state: SearchState, signal: AbortSignal): Promise<SearchOutcome> => {
  const typed = await findMeant(engine, state, signal);
  // Pagefind prefers something over nothing; what has nothing to do with the query is not shown.
  const { claims, pages, counts } = typed.isAnswered
    ? typed
    : { claims: noResults, pages: async () => noResults, counts: async () => forEachFacet(() => ({})) };
  const isCut = hasChoice(state) && (claims.count === 0 || typed.unanswered.length > 0);
  const free = isCut ? await findMeant(engine, withoutChoice(state), signal) : undefined;
  // A word that the filters hide is right as it is.
  const unknown = typed.unanswered.filter((word) => !free || free.unanswered.includes(word));
  const named = state.literal || unknown.length === 0 ? undefined : await rightNames(engine, state.query, unknown);
  if (named !== undefined) {
    const read = await findMeant(engine, { ...state, query: named }, signal);
    if (read.claims.count > 0) return { ...read, corrected: named, missing: read.unanswered, near: [], unfiltered: 0 };
  }
  const near = unknown.length > 0 ? await findNear(engine, state.query, unknown) : [];
  for (const query of state.literal ? [] : near) {
    const read = await findMeant(engine, { ...state, query }, signal);
    // A page alone answers one word; beside others it is found by them.
    const isFound = read.claims.count > 0 || (!query.includes(' ') && (await read.pages()).count > 0);
    if (read.unanswered.length === 0 && isFound) return { ...read, corrected: query, missing: [], near: [], unfiltered: 0 };
  }
  return {
    claims,
    pages,
    counts,
    ...(typed.read !== undefined && { read: typed.read }),
    // Of what is shown it is true whatever the filters hide.
    missing: claims.count === 0 ? unknown : typed.unanswered,
    near: claims.count === 0 ? near : [],
    unfiltered: claims.count === 0 && free?.isAnswered ? free.claims.count : 0,
  };
};
