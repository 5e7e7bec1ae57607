// Searches a folder that is read without a server, where neither modules nor fetched files can be had: the index comes as a script.
import MiniSearch from 'minisearch';
import type { ChosenValues } from '../../../models/search/search-state.ts';
import { stemOf } from '../../../models/search/search-words.ts';
import type { PagefindResult, SearchEngine, ValueCounts } from './engine.client.ts';
import { type PortableIndex, type PortableRecord, portableOptions } from './portable-index.ts';

declare global {
  /** Set by the folder's `search-index.js`. */
  var onRecordIndex: PortableIndex | undefined;
}

const readIndex = (folder: string): Promise<PortableIndex> =>
  new Promise((resolve, reject) => {
    const script = document.createElement('script');
    script.src = `${folder}search-index.js`;
    script.onload = () => (globalThis.onRecordIndex ? resolve(globalThis.onRecordIndex) : reject(new Error('the index is empty')));
    script.onerror = () => reject(new Error('the index was not found'));
    document.head.append(script);
  });

const passes = ({ filters }: PortableRecord, wanted: ChosenValues): boolean =>
  Object.entries(wanted).every(([name, { any }]) => any.some((one) => filters[name]?.includes(one)));

const countFilters = (records: readonly PortableRecord[]): ValueCounts => {
  const counts: Record<string, Record<string, number>> = {};
  for (const { filters } of records)
    for (const [name, values] of Object.entries(filters))
      for (const value of values) {
        const ofName = counts[name] ?? {};
        ofName[value] = (ofName[value] ?? 0) + 1;
        counts[name] = ofName;
      }
  return counts;
};

/** Thirty words around the first hit, as Pagefind gives them. */
const excerptOf = (words: readonly string[], places: readonly number[]): string => {
  const hits = new Set(places);
  const from = Math.max(0, (places[0] ?? 0) - 10);
  return words
    .slice(from, from + 30)
    .map((word, at) => {
      const safe = word.replaceAll('<', '&lt;').replaceAll('>', '&gt;');
      return hits.has(from + at) ? `<mark>${safe}</mark>` : safe;
    })
    .join(' ');
};

/** A record with the places of the words that it was found by. */
interface Hit {
  record: PortableRecord;
  places: number[];
}

const inOrder = (hits: readonly Hit[], order: 'asc' | 'desc' | undefined): readonly Hit[] => {
  if (order === undefined) return hits;
  const direction = order === 'asc' ? 1 : -1;
  const dateOf = ({ record }: Hit): string => record.sort.date ?? '';
  return hits.toSorted((a, b) => direction * (dateOf(a) < dateOf(b) ? -1 : Number(dateOf(a) > dateOf(b))));
};

/** Loads the folder's index; `folder` is its address, with a closing slash. */
export const loadPortable = async (folder: string): Promise<SearchEngine> => {
  const { index, records, words, vocabulary } = await readIndex(folder);
  const root = new URL('../', new URL(folder, location.href));
  const mini = MiniSearch.loadJSON(index, portableOptions);
  const find = (term: string): Hit[] => {
    const phrase = /^\s*"(.+)"\s*$/.exec(term)?.[1];
    const normal = (text: string): string => text.split(/\s+/u).map(stemOf).join(' ');
    return mini.search(phrase ?? term).flatMap(({ id, match }) => {
      const record = records[Number(id)];
      if (!record || (phrase !== undefined && !normal(record.content).includes(normal(phrase)))) return [];
      const found = new Set(Object.keys(match));
      const places = record.content
        .split(/\s+/u)
        .flatMap((word, at) => (word.split(/[-–/…]/u).some((part) => found.has(stemOf(part))) ? [at] : []));
      return [{ record, places }];
    });
  };
  const findClaims = (term: string | null, filters: ChosenValues): Hit[] =>
    (term === null ? records.map((record) => ({ record, places: [] })) : find(term)).filter(
      ({ record }) => record.kind === 'claim' && passes(record, filters),
    );
  const toResult = ({ record: { url, content, meta }, places }: Hit): PagefindResult => ({
    words: places,
    data: async () => ({
      url: new URL(`${url.slice(1)}index.html`, root).href,
      content,
      meta,
      locations: places,
      excerpt: excerptOf(content.split(/\s+/u), places),
    }),
  });
  return {
    claims: async (term, { filters, sort }) => inOrder(findClaims(term, filters), sort?.date).map(toResult),
    pages: async (term) => find(term).flatMap((hit) => (hit.record.kind === 'page' ? [toResult(hit)] : [])),
    count: async (term, filters) => countFilters(findClaims(term, filters).map(({ record }) => record)),
    words: async () => words,
    vocabulary: async () => vocabulary,
  };
};
