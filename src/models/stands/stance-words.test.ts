import { expect, test } from 'vitest';
import { sideOrder } from './decide-side.ts';
import { sideVerb, sideWords } from './stance-words.ts';

test.each([
  ['support', 1, 'supports it'],
  ['support', 2, 'support it'],
  ['conditional', 1, 'supports it on a condition'],
  ['neutral', 3, 'take no side'],
  ['unclear', 1, 'is unclear on it'],
  ['oppose', 0, 'oppose it'],
  ['differs', 1, 'differs: look'],
  ['differs', 2, 'differ: look'],
] as const)('%s of %i actors', (taken, actors, verb) => {
  expect(sideVerb(taken, actors)).toBe(verb);
});

test.each(['glyph', 'letter', 'word'] as const)('no two sides share a %s, and none lacks it', (part) => {
  const shown = sideOrder.map((one) => sideWords[one][part]);
  expect(new Set(shown).size).toBe(6);
  expect(shown).not.toContain('');
});
