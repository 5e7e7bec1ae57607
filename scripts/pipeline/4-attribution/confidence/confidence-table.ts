import { readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';

const count = z.tuple([z.int().nonnegative(), z.int().nonnegative()]);

const table = z.strictObject({
  /**
   * By rule: how many finds were right and how many there were. `quoted`: wholly in quotation marks, where it
   * matters little what the tagger thinks; of the others, those that the tagger shares and those that it does not.
   */
  rules: z.record(z.string(), z.strictObject({ quoted: count, sure: count, shared: count, alone: count })),
  /** The tagger's additions to the record by score, ascending: from this score on, so large a share was right. */
  learned: z.array(z.strictObject({ from: z.number(), share: z.number() })),
});

/** How often finds were right on articles held out from training. */
export type ConfidenceTable = z.infer<typeof table>;

/** Kinds of finds of one rule that are counted apart. */
export type ConfidenceGroup = 'quoted' | 'sure' | 'shared' | 'alone';

/** The file that `npm run train` writes. */
export const confidenceFile = path.join(import.meta.dirname, 'confidence.json');

/** The file's words for a table: counts on one line, as the formatter has them. */
export const formatConfidenceTable = (measured: ConfidenceTable): string =>
  `${JSON.stringify(measured, null, 2).replace(/\[\s+(\d+),\s+(\d+)\s+\]/gu, '[$1, $2]')}\n`;

let kept: ConfidenceTable | undefined;

/** The committed table, read on the first call. */
export const readConfidenceTable = (): ConfidenceTable => {
  kept ??= table.parse(JSON.parse(readFileSync(confidenceFile, 'utf8')));
  return kept;
};
