import { expect, test } from 'vitest';
import type { Attribution } from '../attribution.ts';
import type { Annotated, Tagged } from '../learned/link-labels.ts';
import { measureConfidence } from './measure-confidence.ts';

/** The n-th find of a text: source, cue and content of ten characters each. */
const spansOf = (n: number): Annotated => ({
  source: [{ start: 100 * n, end: 100 * n + 10 }],
  cue: [{ start: 100 * n + 20, end: 100 * n + 30 }],
  content: [{ start: 100 * n + 40, end: 100 * n + 50 }],
});
const found = (n: number, rule: string): Attribution => ({ ...spansOf(n), form: 'indirect', relays: [], rule, confidence: 0 });
const tagged = (n: number, score: number): Tagged => ({ ...spansOf(n), score });

test('finds are counted by rule, those that the tagger shares apart', () => {
  const table = measureConfidence([
    {
      attributions: [found(1, 'a'), found(2, 'a'), found(3, 'a'), found(4, 'b')],
      tagged: [tagged(1, 0.9), tagged(2, 0.8)],
      gold: [spansOf(1), spansOf(4)],
    },
  ]);
  expect(table.rules).toEqual({
    a: { quoted: [0, 0], sure: [1, 1], shared: [0, 1], alone: [0, 1] },
    b: { quoted: [0, 0], sure: [0, 0], shared: [0, 0], alone: [1, 1] },
  });
  expect(table.learned).toEqual([]);
});

test('a find whose source is another’s is wrong', () => {
  const [own, other] = [spansOf(1), spansOf(2)];
  const table = measureConfidence([{ attributions: [found(1, 'a')], tagged: [], gold: [{ ...own, source: other.source }] }]);
  expect(table.rules).toEqual({ a: { quoted: [0, 0], sure: [0, 0], shared: [0, 0], alone: [0, 1] } });
});

test('steps of the tagger’s own finds rise with the score and stand on enough finds', () => {
  // Of the lower half every second one is right, of the upper half all but the last.
  const numbers = [...Array(80).keys()];
  const isGold = (n: number): boolean => (n < 40 ? n % 2 === 0 : n < 79);
  const table = measureConfidence([
    {
      attributions: numbers.map((n) => found(n, 'learned')),
      tagged: numbers.map((n) => tagged(n, n / 80)),
      gold: numbers.filter(isGold).map(spansOf),
    },
  ]);
  expect(table.learned[0]?.share).toBeCloseTo(0.5, 1);
  expect(table.learned.at(-1)?.share).toBeGreaterThan(0.85);
  expect(table.learned.length).toBeLessThanOrEqual(5);
  for (const [at, { share }] of table.learned.entries()) expect(share).toBeGreaterThan(table.learned[at - 1]?.share ?? 0);
});
