import { expect, test } from 'vitest';
import type { Attribution } from '../attribution.ts';
import type { Annotated, Tagged } from '../learned/link-labels.ts';
import { toShare } from './add-confidence.ts';
import { measureConfidence } from './measure-confidence.ts';
import { toFeatures } from './to-features.ts';

/** The n-th find of a text: source, cue and content of ten characters each. */
const spansOf = (n: number): Annotated => ({
  source: [{ start: 100 * n, end: 100 * n + 10 }],
  cue: [{ start: 100 * n + 20, end: 100 * n + 30 }],
  content: [{ start: 100 * n + 40, end: 100 * n + 50 }],
});
const found = (n: number): Attribution => ({ ...spansOf(n), form: 'indirect', relays: [], rule: 'a', confidence: 0 });
const tagged = (n: number): Tagged => ({ ...spansOf(n), score: 0.95 });
const text = 'word '.repeat(2000);
const numbers = [...Array(90).keys()];

/** The share that is said of the first find where the tagger has found all before the 60th. */
const shareOf = (gold: readonly Annotated[], isTagged: boolean): number => {
  const table = measureConfidence([{ text, attributions: numbers.map(found), tagged: numbers.filter((n) => n < 60).map(tagged), gold }]);
  return toShare(table.asked, toFeatures(text, found(0), isTagged ? tagged(0) : undefined));
};

test('what the tagger shares is surer where that was right more often', () => {
  const gold = numbers.filter((n) => (n < 60 ? n % 10 > 0 : n % 10 < 2)).map(spansOf);
  expect(shareOf(gold, true)).toBeCloseTo(0.9, 1);
  expect(shareOf(gold, false)).toBeCloseTo(0.2, 1);
});

test('a find whose source or content is another’s is wrong', () => {
  const bySource = numbers.map((n) => ({ ...spansOf(n), source: spansOf(n + 100).source }));
  const byContent = numbers.map((n) => ({ ...spansOf(n), content: spansOf(n + 100).content }));
  expect(shareOf(bySource, true)).toBeLessThan(0.1);
  expect(shareOf(byContent, true)).toBeLessThan(0.1);
});
