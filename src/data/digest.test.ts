import fc from 'fast-check';
import { expect, test } from 'vitest';
import { makeDigests } from './digest.ts';

const digest = (value: unknown): string => makeDigests()(value);

test.each([
  [{ a: 1 }, { a: '1' }],
  [
    { a: 1, b: 2 },
    { b: 2, a: 1 },
  ],
  [{ a: undefined }, {}],
  [null, undefined],
  [[], {}],
  [[0], [-0]],
  [
    [['a'], 'b'],
    ['a', ['b']],
  ],
  [['a,b'], ['a', 'b']],
  [new Map([['a', 1]]), [['a', 1]]],
  [new Set(['a']), ['a']],
  ['null', null],
  [{ a: '}' }, { a: {} }],
])('%j and %j are told apart', (one, other) => {
  expect(digest(one)).not.toBe(digest(other));
});

test('equal values have one digest, whether they share parts or not', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      const digestOf = makeDigests();
      const copy = structuredClone(value);
      expect(digestOf([value, value])).toBe(digestOf([copy, structuredClone(value)]));
      expect(digest(copy)).toBe(digestOf(value));
    }),
    { seed: 19 },
  );
});

test('a long value changes with its last part', () => {
  const long = (last: number) => ({ list: Array.from({ length: 200 }, (_, index) => ({ index })), deep: { deeper: { last } } });
  expect(digest(long(1))).not.toBe(digest(long(2)));
  expect(digest(long(1)).length).toBeLessThan(300);
});

test.each([[() => 1], [new Date(0)], [new URL('https://example.org')], [Symbol('a')], [1n], [[{ make: () => 1 }]]])(
  'what %s holds is not known',
  (value) => {
    expect(() => digest(value)).toThrow('not known');
  },
);
