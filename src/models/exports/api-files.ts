import type { Corpus } from '../corpus/corpus.ts';
import type { Linking } from '../pages/structured-data.ts';
import { recordDay } from './data/data-date.ts';
import { licence } from './data/licence.ts';
import { makeTables, type Tables } from './data/make-tables.ts';
import { type TableName, tableNames } from './data/records.ts';
import { mimeTypes } from './mime-types.ts';
import { makeOpenApi } from './open-api.ts';
import { once, type SiteFile } from './site-file.ts';

/** Moves stand in one file: they have no id to be asked for by. */
type EntryTable = Exclude<TableName, 'moves'>;

/** Tables whose entries have a file each. */
export const tablesOfEntries = tableNames.filter((name): name is EntryTable => name !== 'moves');

/** What links to an entry, beside its own fields: ids by table. */
type Related = Readonly<Record<string, readonly string[]>>;

const idsBy = (
  claims: Tables['claims'],
  keysOf: (claim: Tables['claims'][number]) => readonly string[],
): ReadonlyMap<string, readonly string[]> => {
  const index = new Map<string, string[]>();
  for (const claim of claims)
    for (const key of new Set(keysOf(claim))) {
      const ids = index.get(key) ?? [];
      ids.push(claim.id);
      index.set(key, ids);
    }
  return index;
};

const makeIndexes = ({ claims }: Tables): Readonly<Record<EntryTable, ReadonlyMap<string, readonly string[]>>> => ({
  claims: new Map(),
  articles: new Map(),
  actors: idsBy(claims, ({ actors }) => actors.map(({ actor }) => actor)),
  outlets: idsBy(claims, ({ outlet }) => [outlet]),
  topics: idsBy(claims, ({ topics }) => topics),
  positions: idsBy(claims, ({ positions }) => positions.map(({ position }) => position)),
  statements: new Map(),
});

const makeApiFilesAnew = (linking: Linking): readonly SiteFile[] => {
  const { corpus, urls, site } = linking;
  const tables = makeTables(linking);
  const indexes = makeIndexes(tables);
  const root = new URL(urls.api, site).href;
  const head = { license: licence.spdx, licenseUrl: licence.address, rights: licence.words, stateOf: recordDay(corpus) };
  const file = (path: string, make: () => unknown): SiteFile => ({
    path,
    type: mimeTypes.json,
    make: once(() => `${JSON.stringify(make())}\n`),
  });
  const related = (table: EntryTable, id: string): { related?: Related } => {
    const claims = indexes[table].get(id);
    return table === 'claims' || table === 'articles' || table === 'statements' ? {} : { related: { claims: claims ?? [] } };
  };
  return [
    file('index.json', () => ({
      ...head,
      description: `${root}openapi.json`,
      tables: tableNames.map((name) => ({ name, count: tables[name].length, list: `${root}${name}.json` })),
    })),
    ...tablesOfEntries.map((table) =>
      file(`${table}.json`, () => ({
        ...head,
        count: tables[table].length,
        entries: tables[table].map(({ id }) => ({ id, entry: `${root}${table}/${id}.json` })),
      })),
    ),
    file('moves.json', () => ({ ...head, count: tables.moves.length, entries: tables.moves })),
    ...tablesOfEntries.flatMap((table) =>
      tables[table].map((entry) => file(`${table}/${entry.id}.json`, () => ({ ...head, entry, ...related(table, entry.id) }))),
    ),
    file('openapi.json', () => makeOpenApi(root)),
  ];
};

const known = new WeakMap<Corpus, readonly SiteFile[]>();

/** The static API: `index.json`, a list for each table, a file for each entry, and its OpenAPI description. */
export const makeApiFiles = (linking: Linking): readonly SiteFile[] => {
  const files = known.get(linking.corpus) ?? makeApiFilesAnew(linking);
  known.set(linking.corpus, files);
  return files;
};
