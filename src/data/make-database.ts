import { DatabaseSync } from 'node:sqlite';
import { dataSchemas } from '../models/exports/data/data-schemas.ts';
import { licence } from '../models/exports/data/licence.ts';
import { type TableName, tableNames } from '../models/exports/data/records.ts';
import type { Scope } from '../models/exports/data/scope.ts';
import { type Column, csvColumns, type FileHead, toCells } from '../models/exports/data/table-files.ts';

/** `said.date` as the name of a column. */
const columnName = ({ name }: Pick<Column, 'name'>): string => name.replaceAll('.', '_');

const typeOf = ({ schema }: Column): string => {
  const types: Readonly<Record<string, string>> = { integer: 'INTEGER', number: 'REAL', boolean: 'INTEGER' };
  return types[schema.type ?? ''] ?? 'TEXT';
};

/** Lists of claims that a query joins on, as tables of their own: one row an entry, in the list's order. */
const joins: readonly {
  table: string;
  columns: string;
  rowsOf: (claim: Scope['tables']['claims'][number]) => readonly (readonly (string | number | null)[])[];
}[] = [
  { table: 'claim_actors', columns: 'actor, rule', rowsOf: ({ actors }) => actors.map(({ actor, rule }) => [actor, rule]) },
  { table: 'claim_topics', columns: 'topic', rowsOf: ({ topics }) => topics.map((topic) => [topic]) },
  {
    table: 'claim_positions',
    columns: 'position, stance, certainty, rule, words, condition, reader, confidence REAL',
    rowsOf: ({ positions }) =>
      positions.map(({ position, stance, certainty, rule, words, condition, reader, confidence }) => [
        position,
        stance,
        certainty,
        rule,
        words,
        condition ?? null,
        reader ?? null,
        confidence ?? null,
      ]),
  },
  {
    table: 'claim_via',
    columns: 'name, kind, outlet',
    rowsOf: ({ via }) => via.map(({ name, kind, outlet }) => [name, kind, outlet ?? null]),
  },
];

const marks = (count: number): string => Array.from({ length: count }, () => '?').join(', ');

const addTable = (database: DatabaseSync, name: TableName, rows: readonly object[]): void => {
  const columns = csvColumns(name);
  const hasId = columns.some((column) => column.name === 'id');
  const definitions = columns.map((column) => `"${columnName(column)}" ${typeOf(column)}${column.name === 'id' ? ' PRIMARY KEY' : ''}`);
  database.exec(`CREATE TABLE "${name}" (${definitions.join(', ')})${hasId ? ' WITHOUT ROWID' : ''}`);
  const insert = database.prepare(`INSERT INTO "${name}" VALUES (${marks(columns.length)})`);
  for (const row of rows) insert.run(...toCells(columns, row).map((cell) => (typeof cell === 'boolean' ? Number(cell) : cell)));
};

const addDictionary = (database: DatabaseSync): void => {
  database.exec('CREATE TABLE dictionary ("table" TEXT, "column" TEXT, holds TEXT, description TEXT)');
  const insert = database.prepare('INSERT INTO dictionary VALUES (?, ?, ?, ?)');
  for (const name of tableNames) {
    insert.run(name, null, null, dataSchemas()[name].description ?? null);
    for (const column of csvColumns(name))
      insert.run(name, columnName(column), column.isList ? 'JSON list' : typeOf(column), column.schema.description ?? null);
  }
};

/**
 * One SQLite file of a part of the record: the tables as the CSV files have them, the lists of claims as
 * tables to join on, `about` with the licence and `dictionary` with what each column means. The same
 * rows give the same bytes: no clock, no random number.
 */
export const makeDatabase = (scope: Scope, { root, day }: FileHead): Uint8Array => {
  const database = new DatabaseSync(':memory:');
  try {
    database.exec('PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; BEGIN');
    database.exec('CREATE TABLE about (name TEXT PRIMARY KEY, value TEXT) WITHOUT ROWID');
    const about = {
      title: scope.title,
      address: root + scope.folder,
      license: licence.spdx,
      license_address: licence.address,
      rights: licence.words,
      state_of: day,
    };
    const insert = database.prepare('INSERT INTO about VALUES (?, ?)');
    for (const [name, value] of Object.entries(about)) insert.run(name, value);
    for (const name of tableNames) addTable(database, name, scope.tables[name]);
    for (const { table, columns, rowsOf } of joins) {
      database.exec(
        `CREATE TABLE ${table} (claim TEXT REFERENCES claims (id), place INTEGER, ${columns}, PRIMARY KEY (claim, place)) WITHOUT ROWID`,
      );
      const add = database.prepare(`INSERT INTO ${table} VALUES (${marks(2 + columns.split(',').length)})`);
      for (const claim of scope.tables.claims) for (const [place, values] of rowsOf(claim).entries()) add.run(claim.id, place, ...values);
    }
    addDictionary(database);
    database.exec(
      'CREATE INDEX claim_actors_by_actor ON claim_actors (actor); CREATE INDEX claim_positions_by_position ON claim_positions (position)',
    );
    database.exec('COMMIT');
    return database.serialize();
  } finally {
    database.close();
  }
};
