import { type JsonSchema, propertiesOf } from './data-schemas.ts';

/** A column of a flat table: objects are taken apart (`said.date`), lists stay together as JSON. */
export interface Column {
  /** Path of the field, its parts joined by dots. */
  name: string;
  schema: JsonSchema;
  /** True where the cell holds JSON. */
  isList: boolean;
}

/** The columns of a table in the order of its schema, the same for any rows. */
export const columnsOf = (schema: JsonSchema, path = ''): readonly Column[] =>
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
