import type { PublicRecord } from '../record/record.ts';
import { dataSchemas } from './data/data-schemas.ts';
import { tableWords } from './data/field-words.ts';
import { licence } from './data/licence.ts';
import type { Tables } from './data/make-tables.ts';
import { type TableName, tableNames } from './data/records.ts';
import { mimeTypes, once, type SiteFile } from './site-file.ts';

const one: Readonly<Record<TableName, string>> = {
  claims: 'claim',
  articles: 'article',
  actors: 'actor',
  outlets: 'outlet',
  topics: 'topic',
  positions: 'position',
  statements: 'statement',
  moves: 'move',
  sides: 'side',
};

const text = { type: 'string' };
const head = {
  license: { const: licence.spdx },
  licenseUrl: { const: licence.address },
  rights: { ...text, description: 'What the licence covers.' },
  stateOf: {
    ...text,
    description: 'Day on which the record was last published; before the first publication, on which its newest article was read.',
  },
};
const answer = (properties: Record<string, unknown>, required = Object.keys(properties)) => ({
  type: 'object',
  properties: { ...head, ...properties },
  required: [...Object.keys(head), ...required],
  additionalProperties: false,
});
const count = { type: 'integer', minimum: 0 };
const ids = { type: 'array', items: text };
const respond = (description: string, schema: unknown) => ({
  '200': { description, content: { 'application/json': { schema } } },
});
const missing = { '404': { description: 'There is no such entry.' } };
const isEntryTable = (table: TableName): boolean => tablesOfEntries.some((name) => name === table);

const operation = (operationId: string, summary: string, tag: string, responses: unknown, parameters?: unknown) => ({
  get: { operationId, summary, tags: [tag], ...(parameters ? { parameters } : {}), responses },
});

const pathsOf = (table: TableName): Record<string, unknown> => {
  const record = { $ref: `#/components/schemas/${one[table]}` };
  if (!isEntryTable(table)) {
    const schema = answer({ count, entries: { type: 'array', items: record } });
    return { [`/${table}.json`]: operation(`list-${table}`, `All ${table}`, table, { ...respond(tableWords[table], schema), ...missing }) };
  }
  const item = {
    type: 'object',
    properties: { id: text, entry: { ...text, format: 'uri' } },
    required: ['id', 'entry'],
    additionalProperties: false,
  };
  const related = { type: 'object', properties: { claims: ids }, additionalProperties: false, description: 'Ids of claims that name it.' };
  return {
    [`/${table}.json`]: operation(`list-${table}`, `Ids and addresses of all ${table}`, table, {
      ...respond(tableWords[table], answer({ count, entries: { type: 'array', items: item } })),
      ...missing,
    }),
    [`/${table}/{id}.json`]: operation(
      `get-${one[table]}`,
      `One ${one[table]}`,
      table,
      { ...respond(`The ${one[table]}.`, answer({ entry: record, related }, ['entry'])), ...missing },
      [{ name: 'id', in: 'path', required: true, description: `Id of the ${one[table]}.`, schema: text }],
    ),
  };
};

/** The OpenAPI 3.1 description of the static API that stands at `root`. */
const makeOpenApi = (root: string) => ({
  openapi: '3.1.0',
  info: {
    title: 'On Record',
    version: '1.0.0',
    description: `Who said what, when, and which outlet reported it: the record as static files. No key, no rate limit, readable from any origin. ${licence.words}`,
    license: { name: 'CC BY 4.0', identifier: licence.spdx },
  },
  servers: [{ url: root.replace(/\/$/, ''), description: 'This site' }],
  security: [],
  tags: [{ name: 'start', description: 'Where to begin.' }, ...tableNames.map((name) => ({ name, description: tableWords[name] }))],
  paths: {
    '/index.json': operation('start', 'The tables and where they are listed', 'start', {
      ...respond(
        'The tables.',
        answer({
          description: { ...text, format: 'uri' },
          tables: {
            type: 'array',
            items: {
              type: 'object',
              properties: { name: { enum: [...tableNames] }, count, list: { ...text, format: 'uri' } },
              required: ['name', 'count', 'list'],
              additionalProperties: false,
            },
          },
        }),
      ),
      ...missing,
    }),
    ...Object.assign({}, ...tableNames.map(pathsOf)),
  },
  components: { schemas: Object.fromEntries(tableNames.map((name) => [one[name], dataSchemas()[name]])) },
});

/** Moves and sides stand in one file each: they have no id to be asked for by. */
type EntryTable = Exclude<TableName, 'moves' | 'sides'>;

/** Tables whose entries have a file each. */
export const tablesOfEntries = tableNames.filter((name): name is EntryTable => name !== 'moves' && name !== 'sides');

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

/** The static API: `index.json`, a list for each table, a file for each entry, and its OpenAPI description. */
export const makeApiFiles = (record: PublicRecord): readonly SiteFile[] => {
  const { corpus, urls, site } = record;
  const tables = record.tables();
  const indexes = makeIndexes(tables);
  const root = new URL(urls.api, site).href;
  const head = { license: licence.spdx, licenseUrl: licence.address, rights: licence.words, stateOf: corpus.day };
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
    ...(['moves', 'sides'] as const).map((table) =>
      file(`${table}.json`, () => ({ ...head, count: tables[table].length, entries: tables[table] })),
    ),
    ...tablesOfEntries.flatMap((table) =>
      tables[table].map((entry) => file(`${table}/${entry.id}.json`, () => ({ ...head, entry, ...related(table, entry.id) }))),
    ),
    file('openapi.json', () => makeOpenApi(root)),
  ];
};
