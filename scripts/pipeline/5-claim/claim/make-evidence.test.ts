import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Sentence } from '../../3-sentence/sentence.ts';
import { findContext, makeEvidence, toCodePoints } from './make-evidence.ts';

const text = 'The talks began. “We agree. We will sign,” she said.\n\nThe hall was full. Rain fell.';
const pieces = ['The talks began.', '“We agree. We will sign,” she said.', 'The hall was full.', 'Rain fell.'];
const sentences = pieces.map((words, block): Sentence => {
  const start = text.indexOf(words);
  return { span: { start, end: start + words.length }, block, tokens: [] };
});
const contextOf = (words: string) => findContext(text, sentences, { start: text.indexOf(words), end: text.indexOf(words) + words.length });

test.each([
  ['inside a sentence', 'We agree. We will sign', 'The talks began. “', ',” she said.\n\nThe hall was full.'],
  ['the first sentence', 'The talks began', '', '. “We agree. We will sign,” she said.'],
  ['the last sentence', 'Rain fell.', 'The hall was full. ', ''],
  ['across sentences', 'she said.\n\nThe hall', 'The talks began. “We agree. We will sign,” ', ' was full. Rain fell.'],
])('%s', (_name, words, before, after) => {
  expect(contextOf(words)).toEqual({ before, after });
});

test('a text without sentences has none', () => {
  expect(findContext(text, [], { start: 4, end: 9 })).toEqual({ before: '', after: '' });
});

test.each([
  ['abc', 2, 2],
  ['a😀b', 3, 2],
  ['a😀b', 4, 3],
  ['😀😀', 4, 2],
  ['\ud83d', 1, 1],
])('in %j offset %d is code point %d', (text, offset, expected) => {
  expect(toCodePoints(text)(offset)).toBe(expected);
});

test('an offset outside of the text is a fault', () => {
  expect(() => toCodePoints('abc')(4)).toThrow('offset outside the text: 4');
});

test('context is at most 32 code points and no half of a grapheme', () => {
  const text = `${'x'.repeat(40)}said it${'👩‍👩‍👧'.repeat(10)}`;
  const { quote, position } = makeEvidence(text).evidence([
    { start: 40, end: 44 },
    { start: 45, end: 47 },
  ]);
  expect(quote.exact).toBe('said it');
  expect(quote.prefix).toBe('x'.repeat(32));
  expect(quote.suffix).toBe('👩‍👩‍👧'.repeat(6));
  expect(position).toEqual({ start: 40, end: 47 });
});

/** Offsets between the code points of a text. */
const edgesOf = (text: string): number[] => {
  const edges = [0];
  for (const character of text) edges.push((edges.at(-1) ?? 0) + character.length);
  return edges;
};

const anyText = fc.string({ unit: 'binary', minLength: 1, maxLength: 200 });

test('selectors slice to their words on any text', () => {
  fc.assert(
    fc.property(anyText, fc.nat(), fc.nat(), (text, a, b) => {
      const edges = edgesOf(text);
      const [from, to] = [a % edges.length, b % edges.length].sort((one, other) => one - other);
      const [start, end] = [edges[from ?? 0] ?? 0, edges[to ?? 0] ?? 0];
      fc.pre(end > start);
      const points = [...text];
      const { piece, evidence } = makeEvidence(text);
      const { exact, start: first, end: last } = piece({ start, end });
      expect(points.slice(first, last).join('')).toBe(exact);
      const { quote, position } = evidence([{ start, end }]);
      expect(points.slice(position.start, position.end).join('')).toBe(quote.exact);
      expect(text).toContain(quote.prefix + quote.exact + quote.suffix);
      expect(text.slice(0, start).endsWith(quote.prefix)).toBe(true);
      expect(text.slice(end).startsWith(quote.suffix)).toBe(true);
      expect([...quote.prefix].length).toBeLessThanOrEqual(32);
      expect([...quote.suffix].length).toBeLessThanOrEqual(32);
      for (const half of [quote.prefix, quote.suffix]) expect(/^[\udc00-\udfff]|[\ud800-\udbff]$/.test(half)).toBe(false);
    }),
    { numRuns: 500 },
  );
});
