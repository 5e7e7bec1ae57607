import { readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { featureNames, ownFeatures } from './to-features.ts';

const weightsFor = (names: readonly string[]) => z.strictObject(Object.fromEntries(names.map((name) => [name, z.number()])));

const table = z.strictObject({
  /** The weight of each feature where the tagger was asked, in steps of 0.01: positive ones make a find surer. */
  asked: weightsFor(featureNames),
  /** The same without the tagger. */
  unasked: weightsFor(featureNames.slice(0, ownFeatures)),
});

/** How sure finds are, by their features: weights of a logistic function, fitted to annotated articles that nothing was learned from. */
export type ConfidenceTable = z.infer<typeof table>;

/** The file that `npm run train` writes. */
export const confidenceFile = path.join(import.meta.dirname, 'confidence.json');

/** The file's words for a table. */
export const formatConfidenceTable = (measured: ConfidenceTable): string => `${JSON.stringify(measured, null, 2)}\n`;

let kept: ConfidenceTable | undefined;

/** The committed table, read on the first call. */
export const readConfidenceTable = (): ConfidenceTable => {
  kept ??= table.parse(JSON.parse(readFileSync(confidenceFile, 'utf8')));
  return kept;
};
