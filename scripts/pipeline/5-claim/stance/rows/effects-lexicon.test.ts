import { expect, test } from 'vitest';
import { effectOf, stateOf } from './effects-lexicon.ts';

test.each([
  ['cut', 'noise', false, 1],
  ['cut', 'job', false, -1],
  ['bring', 'job', false, 1],
  ['raise', 'rent', false, -1],
  ['reward', 'piracy', false, -1],
  ['protect', 'child', false, 1],
  ['hurt', 'family', false, -1],
  ['wreck', 'harvest', true, -1],
  ['cut', 'family', false, undefined],
  ['bring', 'village', false, undefined],
  ['raise', 'bridge', false, undefined],
  ['paint', 'noise', false, undefined],
] as const)('%s %s: %s gives %s', (verb, noun, isHarm, expected) => {
  expect(effectOf(verb, noun, isHarm)).toBe(expected);
});

test.each([
  ['safer', 1],
  ['poorer', -1],
  ['green', undefined],
] as const)('a state: %s is %s', (adjective, expected) => {
  expect(stateOf(adjective)).toBe(expected);
});
