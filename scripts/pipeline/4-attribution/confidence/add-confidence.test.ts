import { expect, test } from 'vitest';
import type { Span } from '../../span.ts';
import type { Attribution } from '../attribution.ts';
import type { Tagged } from '../learned/link-labels.ts';
import { addConfidence } from './add-confidence.ts';
import type { ConfidenceTable } from './confidence-table.ts';

const text = 'word '.repeat(60);
const table: ConfidenceTable = {
  asked: { bias: 0, 'wholly quoted': 3, 'tagger: no such find': -2, 'tagger: score': 2 },
  unasked: { bias: 1, 'wholly quoted': 3 },
};
const at = (start: number): Span[] => [{ start, end: start + 10 }];
const attribution = (start: number, more: Partial<Attribution> = {}): Attribution => ({
  source: at(start),
  cue: at(start + 20),
  content: at(start + 40),
  form: 'indirect',
  relays: [],
  rule: 'a',
  confidence: 1,
  ...more,
});
const tagged = (start: number, score: number): Tagged => ({ source: at(start), cue: at(start + 20), content: at(start + 40), score });
const logistic = (sum: number): number => 1 / (1 + Math.exp(-sum));

test.each([
  ['shared by the tagger', {}, [tagged(0, 0.9), tagged(100, 0.9)], logistic(1.8)],
  ['shared by a tagger that is less sure', {}, [tagged(0, 0.5)], logistic(1)],
  ['not shared', {}, [tagged(100, 0.9)], logistic(-2)],
  ['another source for the cue', {}, [{ ...tagged(0, 0.9), source: at(80) }], logistic(0)],
  ['quoted, and not shared', { form: 'direct' as const }, [], logistic(3)],
  ['the tagger was not asked', {}, undefined, logistic(1)],
  ['quoted, and the tagger was not asked', { form: 'direct' as const }, undefined, logistic(4)],
])('%s', (_, more, others, share) => {
  expect(addConfidence(text, [attribution(0, more)], others, table)[0]?.confidence).toBeCloseTo(share, 6);
});

test('attributions keep their order and all else that they have', () => {
  const both = [attribution(100), attribution(0)];
  const found = addConfidence(text, both, [], table);
  expect(found.map(({ confidence: _, ...rest }) => rest)).toEqual(both.map(({ confidence: _, ...rest }) => rest));
  expect(addConfidence(text, [], [tagged(0, 1)], table)).toEqual([]);
});
