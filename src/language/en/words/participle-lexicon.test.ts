import { expect, test } from 'vitest';
import { ENDING_VERBS, PARTICIPLES, toParticiple, VAGUE_VERBS } from './participle-lexicon.ts';

test.each([
  ['impose', 'imposed'],
  ['introduce', 'introduced'],
  ['scrap', 'scrapped'],
  ['ban', 'banned'],
  ['build', 'built'],
  ['withdraw', 'withdrawn'],
  ['deny', 'denied'],
  ['delay', 'delayed'],
  ['lift', 'lifted'],
  ['open', 'opened'],
  ['cancel', 'cancelled'],
])('%s: %s', (verb, participle) => {
  expect(toParticiple(verb)).toBe(participle);
});

test('a verb says what becomes of a thing, or nothing of it, and none both', () => {
  expect([...ENDING_VERBS].filter((verb) => VAGUE_VERBS.has(verb))).toEqual(
    ['end', 'oppose'].filter((verb) => VAGUE_VERBS.has(verb) && ENDING_VERBS.has(verb)),
  );
  expect(Object.keys(PARTICIPLES).filter((verb) => verb !== verb.toLowerCase())).toEqual([]);
});
