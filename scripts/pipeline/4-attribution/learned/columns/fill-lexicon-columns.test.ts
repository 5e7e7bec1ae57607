import fc from 'fast-check';
import { expect, test } from 'vitest';
import { makeColumns } from './columns.ts';
import { fillLexiconColumns, lexiconKeys, likelyCue, toStep } from './fill-lexicon-columns.ts';
import { fillWordColumns } from './fill-word-columns.ts';
import { tokensOf } from './token-list.fixture.ts';

test.each([
  [0, 0, 0],
  [1, 1, 0],
  [0, 2, 3],
  [2, 2, 7],
  [0, 1000, 1],
  [100, 1000, 4],
  [250, 1000, 5],
  [600, 1000, 7],
  [849, 1000, 8],
  [853, 1000, 9],
  [1000, 1000, 9],
])('a key %d times inside of %d sightings is of step %d', (inside, all, step) => {
  expect(toStep(inside, all)).toBe(step);
});

test('the step never falls where more sightings are inside, and is 1 to 9', () => {
  fc.assert(
    fc.property(fc.integer({ min: 2, max: 5000 }), fc.nat(5000), (all, some) => {
      const inside = some % (all + 1);
      expect(toStep(inside, all)).toBeGreaterThanOrEqual(toStep(Math.max(0, inside - 1), all));
      expect(toStep(inside, all)).toBeGreaterThanOrEqual(1);
      expect(toStep(inside, all)).toBeLessThanOrEqual(9);
    }),
    { seed: 1 },
  );
});

const list = tokensOf('She/PRON said/VERB/say so/ADV ./PUNCT | So/ADV said/VERB/say Vane/PROPN ./PUNCT | The/DET say/NOUN so/ADV');
const columns = makeColumns(list.words.length);
fillWordColumns(columns, list);
const keysAt = (i: number) => lexiconKeys(columns, i);

test('a key is of the lemma and its part of speech; a pair is of the lemmas alone', () => {
  const [verb, verbAgain, noun] = [keysAt(1), keysAt(5), keysAt(9)];
  expect(verb[0]).toBe(verbAgain[0]);
  expect(verb[2]).toBe(verbAgain[2]);
  expect(verb[1]).not.toBe(verbAgain[1]);
  expect(verb[0]).not.toBe(noun[0]);
  expect(verb[1]).toBe(noun[1]);
  expect(new Set(verb).size).toBe(3);
});

test('each column takes the step of its own key, 0 for a key that the lexicon lacks', () => {
  const [cue, , source] = keysAt(1);
  const [, pair] = keysAt(4);
  const steps = new Map([
    [cue, likelyCue],
    [pair, 8],
    [source, 2],
  ]);
  fillLexiconColumns(columns, list, (key) => steps.get(key) ?? 0);
  expect([...columns.cueRate]).toEqual([0, likelyCue, 0, 0, 0, likelyCue, 0, 0, 0, 0, 0]);
  expect([...columns.pairRate]).toEqual([0, 0, 0, 0, 8, 0, 0, 0, 0, 0, 0]);
  expect([...columns.sourceRate]).toEqual([0, 2, 0, 0, 0, 2, 0, 0, 0, 0, 0]);
});
