import fc from 'fast-check';
import { expect, test } from 'vitest';
import { enclosing, overlaps, type Span, textOf } from './span.ts';

const at = (start: number, end: number): Span => ({ start, end });

test.each([
  ['Vane left.', at(0, 4), 'Vane'],
  ['Vane left.', at(5, 10), 'left.'],
  ['Vane left.', at(3, 3), ''],
  ['', at(0, 0), ''],
  // Offsets count UTF-16 units: the picture is two of them.
  ['😀 Олена', at(3, 8), 'Олена'],
])('of %j the words of %o are %j', (text, span, words) => {
  expect(textOf(text, span)).toBe(words);
});

test.each([
  ['one', [at(3, 7)], at(3, 7)],
  ['two in the order of the text', [at(0, 2), at(5, 9)], at(0, 9)],
  ['two the other way round', [at(5, 9), at(0, 2)], at(0, 9)],
  ['one inside another', [at(0, 20), at(5, 9)], at(0, 20)],
  ['an empty one', [at(4, 4)], at(4, 4)],
])('spans are enclosed: %s', (_, spans, expected) => {
  expect(enclosing(spans)).toEqual(expected);
});

test('nothing cannot be enclosed', () => {
  expect(() => enclosing([])).toThrow('no spans to enclose');
});

test.each([
  ['the same', at(2, 5), at(2, 5), true],
  ['one unit shared', at(0, 5), at(4, 9), true],
  ['one inside the other', at(0, 9), at(4, 5), true],
  ['that only meet', at(0, 5), at(5, 9), false],
  ['far apart', at(0, 2), at(7, 9), false],
  ['an empty one at an edge', at(5, 5), at(5, 9), false],
])('two spans overlap: %s', (_, a, b, expected) => {
  expect([overlaps(a, b), overlaps(b, a)]).toEqual([expected, expected]);
});

const anySpan = fc.tuple(fc.nat(40), fc.integer({ min: 1, max: 20 })).map(([start, length]) => at(start, start + length));

test('two spans overlap where, and only where, some unit stands in both', () => {
  const unitsOf = ({ start, end }: Span): number[] => Array.from({ length: end - start }, (_, i) => start + i);
  fc.assert(
    fc.property(anySpan, anySpan, (a, b) => {
      const own = new Set(unitsOf(a));
      expect(overlaps(a, b)).toBe(unitsOf(b).some((unit) => own.has(unit)));
    }),
    { seed: 1 },
  );
});

test('what encloses spans holds each of them, and begins and ends with one', () => {
  fc.assert(
    fc.property(fc.array(anySpan, { minLength: 1, maxLength: 9 }), (spans) => {
      const { start, end } = enclosing(spans);
      expect(spans.every((span) => start <= span.start && span.end <= end)).toBe(true);
      expect(spans.some((span) => span.start === start) && spans.some((span) => span.end === end)).toBe(true);
    }),
    { seed: 1 },
  );
});
