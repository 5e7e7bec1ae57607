import fc from 'fast-check';
import { expect, test } from 'vitest';
import { toKnownLetters } from './to-known-letters.ts';

test.each([
  ['Šefčovič', 'Sefcovic'],
  ['Łukasz', 'Xukasz'],
  ['Київ', 'Xxxx'],
  ['Ødegård, “né”', 'Ødegård, “né”'],
  ['𝒜 — €5', '𝒜 — €5'],
])('%s is read as %s', (text, known) => {
  expect(toKnownLetters(text)).toBe(known);
});

test('offsets hold', () => {
  fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => toKnownLetters(text).length === text.length));
});
