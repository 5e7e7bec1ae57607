import { z } from 'zod';
import { once } from '../site-file.ts';
import { fieldWords, tableWords } from './field-words.ts';
import { recordSchemas, type TableName, tableNames } from './records.ts';

/** As much of JSON Schema (draft 2020-12) as the record's schemas come out as. */
export interface JsonSchema {
  $schema?: string;
  type?: string;
  description?: string;
  properties?: Record<string, JsonSchema>;
  required?: string[];
  items?: JsonSchema;
  anyOf?: JsonSchema[];
  enum?: (string | number)[];
  const?: string;
  [keyword: string]: unknown;
}

/** Properties of a schema, or of the alternative of it that has some (as in "an object or null"). */
export const propertiesOf = (schema: JsonSchema): Record<string, JsonSchema> | undefined =>
  schema.properties ?? schema.anyOf?.find(({ properties }) => properties)?.properties;

/** Gives each property its description, by its path: `said.date`, and `actors[].rule` inside lists. */
const describe = (schema: JsonSchema, words: Readonly<Record<string, string>>, path: string): void => {
  for (const [name, property] of Object.entries(propertiesOf(schema) ?? {})) {
    const here = path === '' ? name : `${path}.${name}`;
    const found = words[here];
    if (found !== undefined) property.description = found;
    describe(property, words, here);
    if (property.items) describe(property.items, words, `${here}[]`);
  }
};

const makeSchema = (name: TableName): JsonSchema => {
  // Through JSON: a schema of our own, whose parts are not shared with another's.
  const schema: JsonSchema = JSON.parse(JSON.stringify(z.toJSONSchema(recordSchemas[name], { reused: 'inline' })));
  delete schema.$schema;
  describe(schema, { ...fieldWords.shared, ...fieldWords[name] }, '');
  return { title: name, description: tableWords[name], ...schema };
};

/** The schema of one row of each table, with a description on each field. */
export const dataSchemas = once(
  () => Object.fromEntries(tableNames.map((name) => [name, makeSchema(name)])) as Readonly<Record<TableName, JsonSchema>>,
);
