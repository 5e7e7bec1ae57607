import { expect, test } from 'vitest';
import { stance } from '../../schema/index.ts';
import { stanceVerb, stanceWords } from './stance-words.ts';

test.each([
  ['support', 1, 'supports it'],
  ['support', 2, 'support it'],
  ['conditional', 1, 'supports it on a condition'],
  ['neutral', 3, 'take no side'],
  ['oppose', 0, 'oppose it'],
] as const)('%s of %i actors', (taken, actors, verb) => {
  expect(stanceVerb(taken, actors)).toBe(verb);
});

test.each(['glyph', 'letter', 'word'] as const)('no two stances share a %s, and none lacks it', (part) => {
  const shown = stance.options.map((one) => stanceWords[one][part]);
  expect(new Set(shown).size).toBe(stance.options.length);
  expect(shown).not.toContain('');
});
