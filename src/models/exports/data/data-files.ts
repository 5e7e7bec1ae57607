import type { Linking } from '../../site/structured-data.ts';
import { mimeTypes, once, type SiteFile } from '../site-file.ts';
import { dataSchemas } from './data-schemas.ts';
import { licence } from './licence.ts';
import type { Tables } from './make-tables.ts';
import { networkFiles } from './network-files.ts';
import { tableNames } from './records.ts';
import { makeScopes, type Scope, tablesOfPart } from './scope.ts';
import { makeStatementList } from './statement-list.ts';
import { type FileHead, tableFiles } from './table-files.ts';

/** The files of one part of the record. */
export interface DataFolder {
  scope: Scope;
  files: readonly SiteFile[];
}

/** Writes a database of a part of the record; it needs Node, so that it comes from outside the models. */
export type MakeDatabase = (scope: Scope, head: FileHead) => Uint8Array;

const schemaFile = (name: (typeof tableNames)[number], root: string): SiteFile => ({
  path: `schemas/${name}.schema.json`,
  type: mimeTypes.schema,
  make: once(() => {
    const text = { type: 'string' };
    const schema = {
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      $id: `${root}schemas/${name}.schema.json`,
      title: `On Record: ${name}`,
      description: `A file of the table “${name}” as JSON; a line of its NDJSON file is one “record”. ${licence.words}`,
      type: 'object',
      properties: {
        $schema: text,
        title: text,
        address: { type: 'string', format: 'uri' },
        license: { const: licence.spdx },
        licenseUrl: { const: licence.address },
        rights: text,
        stateOf: { type: 'string', pattern: '^(\\d{4}-\\d{2}-\\d{2})?$' },
        count: { type: 'integer', minimum: 0 },
        records: { type: 'array', items: { $ref: '#/$defs/record' } },
      },
      required: ['license', 'rights', 'count', 'records'],
      additionalProperties: false,
      $defs: { record: dataSchemas()[name] },
    };
    return `${JSON.stringify(schema, null, 1)}\n`;
  }),
});

const folderOf = (scope: Scope, head: FileHead, makeDatabase: MakeDatabase): DataFolder => ({
  scope,
  files: [
    ...(scope.folder === '' ? tableNames : tablesOfPart).flatMap((name) => tableFiles(name, scope, head)),
    { path: `${scope.folder}on-record.sqlite`, type: mimeTypes.sqlite, make: once(() => makeDatabase(scope, head)) },
    ...networkFiles(scope, head),
    { path: `${scope.folder}statement-list.csv`, type: mimeTypes.csv, make: once(() => makeStatementList(scope)) },
  ],
});

/** Everything under `/data/`. */
export interface DataFiles {
  folders: readonly DataFolder[];
  schemas: readonly SiteFile[];
}

/** Lists all data files; each is made when its content is asked for. */
export const makeDataFiles = ({ corpus, urls, site }: Linking, tables: Tables, makeDatabase: MakeDatabase): DataFiles => {
  const root = new URL(urls.data, site).href;
  const head = { root, day: corpus.day };
  return {
    folders: makeScopes(corpus, tables).map((scope) => folderOf(scope, head, makeDatabase)),
    schemas: tableNames.map((name) => schemaFile(name, root)),
  };
};
