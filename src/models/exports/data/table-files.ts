import { toCsvCell } from '../csv-cell.ts';
import { mimeTypes, once, type SiteFile } from '../site-file.ts';
import { dataSchemas, type JsonSchema, propertiesOf } from './data-schemas.ts';
import { licence } from './licence.ts';
import type { RecordOf, TableName } from './records.ts';
import type { Scope } from './scope.ts';

/** What stands between two cells. */
type Separator = ',' | ';';

const toText = (cell: Cell, separator: Separator): string =>
  typeof cell === 'string' ? toCsvCell(cell, separator) : cell === null ? '' : String(cell);

/** One line of a CSV file, RFC 4180, with its line end; some programs want semicolons. */
export const toCsvLine = (cells: readonly Cell[], separator: Separator = ','): string =>
  `${cells.map((cell) => toText(cell, separator)).join(separator)}\r\n`;

/** A column of a flat table: objects are taken apart (`said.date`), lists stay together as JSON. */
export interface Column {
  /** Path of the field, its parts joined by dots. */
  name: string;
  schema: JsonSchema;
  /** True where the cell holds JSON. */
  isList: boolean;
}

/** The columns of a table in the order of its schema, the same for any rows. */
const columnsOf = (schema: JsonSchema, path = ''): readonly Column[] =>
  Object.entries(propertiesOf(schema) ?? {}).flatMap(([key, property]): readonly Column[] => {
    const name = path === '' ? key : `${path}.${key}`;
    return propertiesOf(property) ? columnsOf(property, name) : [{ name, schema: property, isList: property.type === 'array' }];
  });

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

/** The value at a path; undefined where the way ends before. */
const valueAt = (row: unknown, name: string): unknown =>
  name.split('.').reduce<unknown>((value, key) => (isObject(value) ? value[key] : undefined), row);

/** What stands in one cell: null where the row has nothing there. */
export type Cell = string | number | boolean | null;

/** A row as cells, one a column; lists as JSON. */
export const toCells = (columns: readonly Column[], row: unknown): readonly Cell[] =>
  columns.map(({ name, isList }) => {
    const value = valueAt(row, name);
    if (value === undefined || value === null) return null;
    if (isList) return JSON.stringify(value);
    if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
    throw new Error(`neither a value nor a list: ${name}`);
  });

const columns: Record<string, readonly Column[]> = {};

/** The columns of a table's CSV file. */
export const csvColumns = (name: TableName): readonly Column[] => {
  columns[name] ??= columnsOf(dataSchemas()[name]);
  return columns[name];
};

/** What a file of rows says of itself. `root` is the absolute address of the data folder. */
export interface FileHead {
  root: string;
  /** The record's state, `YYYY-MM-DD`; empty where no date is known. */
  day: string;
}

const toJson = (name: TableName, rows: readonly object[], { title, folder }: Scope, { root, day }: FileHead): string => {
  const head = {
    $schema: `${root}schemas/${name}.schema.json`,
    title: `${title}: ${name}`,
    address: `${root}${folder}${name}.json`,
    license: licence.spdx,
    licenseUrl: licence.address,
    rights: licence.words,
    stateOf: day,
    count: rows.length,
  };
  return `${JSON.stringify(head, null, 1).slice(0, -2)},\n "records": [${rows.map((row) => `\n  ${JSON.stringify(row)}`).join(',')}\n ]\n}\n`;
};

/** One table of a part of the record as JSON, NDJSON and CSV. */
export const tableFiles = (name: TableName, scope: Scope, head: FileHead): readonly SiteFile[] => {
  const rows: readonly RecordOf<TableName>[] = scope.tables[name];
  const path = `${scope.folder}${name}`;
  return [
    { path: `${path}.json`, type: mimeTypes.json, make: once(() => toJson(name, rows, scope, head)) },
    { path: `${path}.ndjson`, type: mimeTypes.ndjson, make: once(() => rows.map((row) => `${JSON.stringify(row)}\n`).join('')) },
    {
      path: `${path}.csv`,
      type: mimeTypes.csv,
      make: once(
        () =>
          toCsvLine(csvColumns(name).map((column) => column.name)) + rows.map((row) => toCsvLine(toCells(csvColumns(name), row))).join(''),
      ),
    },
  ];
};
