import { expect, test } from 'vitest';
import { sampleClaim } from '../corpus/sample.fixture.ts';
import { confidenceWords, isDoubtful } from './doubt.ts';

test.each([
  [0.85, true],
  [0.86, false],
  [1, false],
])('a confidence of %d', (confidence, expected) => {
  expect(isDoubtful({ ...sampleClaim, found: { rule: 'sample-rule', confidence } })).toBe(expected);
});

test('confidence in words', () => {
  expect(confidenceWords({ ...sampleClaim, found: { rule: 'learned', confidence: 0.414 } })).toContain('about 41 were right');
});
