import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { type MeasuredTable, measured } from '../../src/schema/index.ts';

/**
 * Writes the tables for the methods page. What could not be measured here, because its texts are not on
 * this machine, keeps the figures of the last time; a table that no part makes any more goes.
 */
export const writeMeasured = (file: string, parts: readonly { title: string; table: MeasuredTable | undefined }[]): void => {
  const earlier = existsSync(file) ? measured.parse(JSON.parse(readFileSync(file, 'utf8'))).tables : [];
  const tables = parts.flatMap(({ title, table }) => table ?? earlier.filter((one) => one.title === title));
  writeFileSync(file, `${JSON.stringify({ tables }, null, 2)}\n`);
};
