import { expect, test } from 'vitest';
import type { Annotation } from './dossier-gold.ts';
import { type PredictedClaim, scoreDossier } from './score-dossier.ts';

const annotation: Annotation = {
  id: 'a-1',
  actors: ['norway', 'iceland'],
  source: 'Norway and Iceland',
  cue: 'oppose',
  content: 'the quota',
  date: null,
  topics: ['quota'],
  positions: { cut: 'oppose' },
};
const located = { source: { start: 0, end: 18 }, content: { start: 26, end: 35 } };
const claim: PredictedClaim = {
  source: [{ start: 0, end: 18 }],
  content: [{ start: 30, end: 35 }],
  actors: ['iceland', 'norway'],
  date: '',
  topics: ['quota'],
  positions: { cut: 'oppose' },
};
const score = (predicted: PredictedClaim[]) => scoreDossier([{ gold: [{ annotation, located }], predicted }]);

test('an overlap finds the annotation; its actors may stand in any order', () => {
  expect(score([claim])).toEqual({
    found: { hits: 1, of: 1 },
    right: { hits: 1, of: 1 },
    actors: { hits: 1, of: 1 },
    date: { hits: 1, of: 1 },
    topics: { hits: 1, of: 1 },
    stance: { hits: 1, of: 1 },
    stancePrecision: { hits: 1, of: 1 },
    stanceRecall: { hits: 1, of: 1 },
  });
});

test('what overlaps no annotation is wrong, and finds nothing', () => {
  const { found, right, actors } = score([{ ...claim, content: [{ start: 35, end: 40 }] }]);
  expect([found, right, actors]).toEqual([
    { hits: 0, of: 1 },
    { hits: 0, of: 1 },
    { hits: 0, of: 0 },
  ]);
});

test('of several that overlap, the one with the same source is meant', () => {
  const other: PredictedClaim = { ...claim, source: [{ start: 40, end: 44 }], content: [{ start: 26, end: 35 }], actors: ['faroes'] };
  expect(score([other, claim]).actors).toEqual({ hits: 1, of: 1 });
});

test('a stance too many costs precision, one too few recall', () => {
  expect(score([{ ...claim, positions: { cut: 'oppose', bridge: 'support' } }])).toMatchObject({
    stance: { hits: 0, of: 1 },
    stancePrecision: { hits: 1, of: 2 },
    stanceRecall: { hits: 1, of: 1 },
  });
  expect(score([{ ...claim, positions: {} }])).toMatchObject({ stancePrecision: { hits: 0, of: 0 }, stanceRecall: { hits: 0, of: 1 } });
});
