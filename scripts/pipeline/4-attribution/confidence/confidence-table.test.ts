import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { confidenceFile, formatConfidenceTable, readConfidenceTable } from './confidence-table.ts';
import { featureNames, ownFeatures } from './to-features.ts';

test('the committed file is as it would be written', () => {
  expect(readFileSync(confidenceFile, 'utf8')).toBe(formatConfidenceTable(readConfidenceTable()));
});

test('it has a weight for every feature, and without the tagger for the find’s own', () => {
  const { asked, unasked } = readConfidenceTable();
  expect(Object.keys(asked)).toEqual([...featureNames]);
  expect(Object.keys(unasked)).toEqual(featureNames.slice(0, ownFeatures));
});

test.each([
  ['wholly quoted', 1],
  ['verb of saying', 1],
  ['source is a pronoun', -1],
  ['content of at most three words', -1],
])('%s has a weight of the sign %d, asked or not', (name, sign) => {
  const { asked, unasked } = readConfidenceTable();
  expect(Math.sign(asked[name] ?? 0)).toBe(sign);
  expect(Math.sign(unasked[name] ?? 0)).toBe(sign);
});
