import { type ExportHead, licenceAddress } from './export-head.ts';
import type { ExportRow } from './to-rows.ts';

/** The rows as JSON, with what the file is. */
export const toJson = (rows: readonly ExportRow[], head: ExportHead): string =>
  `${JSON.stringify({ ...head, licenceAddress, marks: rows }, null, 2)}\n`;
