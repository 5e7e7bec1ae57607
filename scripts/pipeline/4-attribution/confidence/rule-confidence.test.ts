import { expect, test } from 'vitest';
import { learnedConfidence, ruleConfidence } from './add-confidence.ts';
import type { ConfidenceTable } from './confidence-table.ts';
import { readConfidenceTable } from './confidence-table.ts';

const table: ConfidenceTable = {
  rules: {
    sure: { quoted: [50, 50], sure: [0, 0], shared: [990, 1000], alone: [50, 100] },
    rare: { quoted: [0, 0], sure: [0, 0], shared: [0, 1], alone: [0, 0] },
  },
  learned: [
    { from: 0, share: 0.4 },
    { from: 0.6, share: 0.7 },
    { from: 0.9, share: 0.85 },
  ],
};

test('a common rule has its own share; what the tagger shares is surer than what it does not', () => {
  expect(ruleConfidence(table, 'sure', ['shared'])).toBeCloseTo(0.99, 2);
  expect(ruleConfidence(table, 'sure', ['alone'])).toBeCloseTo(0.5, 2);
  expect(ruleConfidence(table, 'sure', ['shared', 'alone'])).toBeCloseTo(1040 / 1100, 2);
});

test('a rare rule and an unknown one have about the mean', () => {
  expect(ruleConfidence(table, 'rare', ['shared'])).toBeCloseTo(0.9, 1);
  expect(ruleConfidence(table, 'unknown', ['alone'])).toBeCloseTo(0.5, 2);
});

test.each([
  [0, 0.4],
  [0.59, 0.4],
  [0.6, 0.7],
  [1, 0.85],
])('a score of %d is right in %d', (score, share) => {
  expect(learnedConfidence(table, score)).toBe(share);
});

test('the committed table has shares that rise with the score', () => {
  const { learned, rules } = readConfidenceTable();
  expect(learned.length).toBeGreaterThan(0);
  for (const [at, { from, share }] of learned.entries()) {
    const before = learned[at - 1] ?? { from: -1, share: 0 };
    expect(from).toBeGreaterThan(before.from);
    expect(share).toBeGreaterThanOrEqual(before.share);
    expect(share).toBeLessThanOrEqual(1);
  }
  expect(Object.keys(rules)).toContain('cue-before-content');
});
