import path from 'node:path';
import type { MeasuredTable } from '../../../src/schema/index.ts';
import type { Decision } from '../count-rows.ts';

/** One thing measured. */
export interface Part {
  title: string;
  /** Undefined where it could not be measured on this machine. */
  table: MeasuredTable | undefined;
  /** Why it could not. */
  why: string;
  /** What went wrong, in words. */
  mistakes?: string;
  /** The stances given, by row, and whether the text was seen while the rows were made. */
  decided?: { isSeen: boolean; decisions: readonly Decision[] };
}

const root = path.join(import.meta.dirname, '..', '..', '..');

/** Where the texts are: the project, what lies beside it and need not be there, and the annotated texts of our own. */
export const places = { root, shared: path.join(root, '..', 'shared'), own: path.join(root, 'tests', 'corpus') };

/** A part by its table, and the folder or file that it was measured on. */
export const makePart = (title: string, source: string, table: MeasuredTable | undefined, mistakes = ''): Part => ({
  title,
  table,
  why: `${path.relative(root, source)} is absent`,
  mistakes,
});
