import type { PublicRecord } from '../../record/record.ts';
import { type Linking, type Node, pageNode } from '../../site/structured-data.ts';
import { type SiteFile, sizeInWords, sizeOf } from '../site-file.ts';
import type { DataFolder } from './data-files.ts';
import { dataSchemas, type JsonSchema, propertiesOf } from './data-schemas.ts';
import { licence } from './licence.ts';
import { type TableName, tableNames } from './records.ts';

/** The days that the statements of a part were made on, as ISO 8601 interval; undefined where none is dated. */
const coverage = ({ scope }: DataFolder): string | undefined => {
  const days = scope.tables.claims.map(({ said }) => said.date.slice(0, 10)).filter((day) => /^\d{4}(-\d{2}(-\d{2})?)?$/.test(day));
  const sorted = days.sort();
  return sorted.length === 0 ? undefined : `${sorted[0]}/${sorted.at(-1)}`;
};

/** A part of the data as a schema.org Dataset with its downloads. */
export const dataSetOf = ({ corpus, urls, site }: Linking, folder: DataFolder): Node => ({
  '@type': 'Dataset',
  '@id': `${new URL(urls.data, site).href}#${folder.scope.folder === '' ? 'data' : folder.scope.folder.replace(/\/$/, '').replace('/', '-')}`,
  name: folder.scope.folder === '' ? 'On Record: who said what, when, and who reported it' : folder.scope.title,
  description: `Attributed statements from news articles with speaker, date, stance, the words that prove them and a link to the original: ${folder.scope.tables.claims.length} claims from ${folder.scope.tables.articles.length} articles.`,
  license: licence.address,
  creator: { '@type': 'Organization', name: 'On Record', url: new URL(urls.home, site).href },
  isAccessibleForFree: true,
  dateModified: corpus.day || undefined,
  temporalCoverage: coverage(folder),
  distribution: folder.files.map(toDownload).map(({ path, type, bytes }) => ({
    '@type': 'DataDownload',
    name: path,
    encodingFormat: type.replace(/;.*/, ''),
    contentUrl: new URL(urls.data + path, site).href,
    contentSize: `${bytes} B`,
  })),
});

/** The data of a topic or an actor, for its page. */
export interface PartData {
  title: string;
  rows: readonly DownloadRow[];
  dataSet: Node;
}

/** The data of a part of the record, whose folder is `topics/<id>/` or `actors/<id>/`; undefined where there is none. */
export const dataOfPart = (record: PublicRecord, folder: string): PartData | undefined => {
  const found = record.dataFiles().folders.find(({ scope }) => scope.folder === folder);
  return found && { title: found.scope.title, rows: downloadRows(found), dataSet: dataSetOf(record, found) };
};

/** The data page with the whole record's data set. */
export const dataSetNode = (linking: Linking, folder: DataFolder): Node =>
  pageNode(linking, { address: linking.urls.data, name: 'Data', main: dataSetOf(linking, folder) });

/** A file to download. */
export interface Download {
  /** Below the data folder. */
  path: string;
  /** "CSV", "GraphML". */
  format: string;
  size: string;
  bytes: number;
  type: string;
}

/** What a table or a part is offered as. */
export interface DownloadRow {
  name: string;
  /** Number of rows; undefined for a whole part. */
  count?: number;
  downloads: readonly Download[];
}

const formats: Readonly<Record<string, string>> = {
  json: 'JSON',
  ndjson: 'NDJSON',
  csv: 'CSV',
  sqlite: 'SQLite',
  graphml: 'GraphML',
  gexf: 'GEXF',
};

/** A file as a link shows it. */
export const toDownload = (file: SiteFile): Download => {
  const bytes = sizeOf(file);
  const ending = file.path.split('.').at(-1) ?? '';
  return { path: file.path, format: formats[ending] ?? ending, size: sizeInWords(bytes), bytes, type: file.type };
};

const nameOf = (file: SiteFile): string => file.path.slice(file.path.lastIndexOf('/') + 1).replace(/\.[^.]+$/, '');

const wholeWords: Readonly<Record<string, string>> = {
  'on-record': 'Everything in one database',
  network: 'Network of actors and positions',
  'statement-list': 'Statement list for discourse network analysis',
};

/** The files of a part, those of one table in one row. */
export const downloadRows = ({ scope, files }: DataFolder): readonly DownloadRow[] => {
  const names = [...new Set(files.map(nameOf))];
  return names.map((name) => {
    const table = tableNames.find((one) => one === name);
    const downloads = files.filter((file) => nameOf(file) === name).map(toDownload);
    const count = table && { count: scope.tables[table].length };
    return { name: wholeWords[name] ?? name[0]?.toUpperCase() + name.slice(1), ...count, downloads };
  });
};

/** One field of a table, as the data dictionary explains it. */
export interface DictionaryEntry {
  /** Path of the field: `said.date`, `actors[].rule`. */
  name: string;
  holds: string;
  /** False where a row may lack it. */
  always: boolean;
  description: string;
}

const holds = (schema: JsonSchema): string => {
  if (schema.enum) return `one of ${schema.enum.join(', ')}`;
  if (schema.const !== undefined) return 'always the same text';
  if (schema.type === 'array') return 'list';
  if (propertiesOf(schema)) return schema.anyOf ? 'object or null' : 'object';
  if (schema.type === 'integer' || schema.type === 'number' || schema.type === 'boolean') return schema.type;
  return 'text';
};

const entriesOf = (schema: JsonSchema, path: string): readonly DictionaryEntry[] =>
  Object.entries(propertiesOf(schema) ?? {}).flatMap(([key, property]) => {
    const name = path === '' ? key : `${path}.${key}`;
    const always = (schema.required ?? schema.anyOf?.find(({ required }) => required)?.required ?? []).includes(key);
    return [
      { name, holds: holds(property), always, description: property.description ?? '' },
      ...(property.items ? entriesOf(property.items, `${name}[]`) : entriesOf(property, name)),
    ];
  });

/** Every field of every table. */
export type Dictionary = readonly { table: TableName; description: string; entries: readonly DictionaryEntry[] }[];

/** The data dictionary, made from the schemas that the files are checked against. */
export const dictionary = (): Dictionary =>
  tableNames.map((table) => {
    const schema = dataSchemas()[table];
    return { table, description: schema.description ?? '', entries: entriesOf(schema, '') };
  });
