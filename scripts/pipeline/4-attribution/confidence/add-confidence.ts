import type { Attribution } from '../attribution.ts';
import type { Tagged } from '../learned/link-labels.ts';
import { type ConfidenceTable, readConfidenceTable } from './confidence-table.ts';
import { indexByCue } from './is-shared.ts';
import { featureNames, toFeatures } from './to-features.ts';

/** The share of finds with those features that are right, 0 to 1, by the logistic function of their weighted sum. */
export const toShare = (weights: Readonly<Record<string, number>>, features: readonly number[]): number => {
  const sum = features.reduce((total, value, at) => total + value * (weights[featureNames[at] ?? ''] ?? 0), 0);
  return 1 / (1 + Math.exp(-sum));
};

/** Gives each attribution its confidence: that source and content are right. Without `tagged` the find is judged without the tagger. */
export const addConfidence = (
  text: string,
  attributions: readonly Attribution[],
  tagged: readonly Tagged[] | undefined,
  table: ConfidenceTable = readConfidenceTable(),
): Attribution[] => {
  const find = indexByCue(tagged ?? []);
  return attributions.map((attribution) => ({
    ...attribution,
    confidence: toShare(tagged ? table.asked : table.unasked, toFeatures(text, attribution, find(attribution.cue[0]))),
  }));
};
