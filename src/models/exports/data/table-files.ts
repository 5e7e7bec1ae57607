import { mimeTypes } from '../mime-types.ts';
import { once, type SiteFile } from '../site-file.ts';
import { dataSchemas } from './data-schemas.ts';
import { type Column, columnsOf, toCells } from './flatten.ts';
import { licence } from './licence.ts';
import type { RecordOf, TableName } from './records.ts';
import type { Scope } from './scope.ts';
import { toCsvLine } from './to-csv.ts';

const columns: Record<string, readonly Column[]> = {};

/** The columns of a table's CSV file. */
export const csvColumns = (name: TableName): readonly Column[] => {
  columns[name] ??= columnsOf(dataSchemas()[name]);
  return columns[name];
};

// A row stands in the files of everything, of its topics and of its actors: it is written out once.
const lines = new WeakMap<object, { json: string; csv?: string }>();
const linesOf = (row: object): { json: string; csv?: string } => {
  const known = lines.get(row) ?? { json: JSON.stringify(row) };
  lines.set(row, known);
  return known;
};
const csvLine = (name: TableName, row: object): string => {
  const known = linesOf(row);
  known.csv ??= toCsvLine(toCells(csvColumns(name), row));
  return known.csv;
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
  return `${JSON.stringify(head, null, 1).slice(0, -2)},\n "records": [${rows.map((row) => `\n  ${linesOf(row).json}`).join(',')}\n ]\n}\n`;
};

/** One table of a part of the record as JSON, NDJSON and CSV. */
export const tableFiles = (name: TableName, scope: Scope, head: FileHead): readonly SiteFile[] => {
  const rows: readonly RecordOf<TableName>[] = scope.tables[name];
  const path = `${scope.folder}${name}`;
  return [
    { path: `${path}.json`, type: mimeTypes.json, make: once(() => toJson(name, rows, scope, head)) },
    { path: `${path}.ndjson`, type: mimeTypes.ndjson, make: once(() => rows.map((row) => `${linesOf(row).json}\n`).join('')) },
    {
      path: `${path}.csv`,
      type: mimeTypes.csv,
      make: once(() => toCsvLine(csvColumns(name).map((column) => column.name)) + rows.map((row) => csvLine(name, row)).join('')),
    },
  ];
};
