import { expect, test } from 'vitest';
import type { Stance } from '../../schema/index.ts';
import { stanceRules } from '../claims/rule-words.ts';
import { type MoveKind, moveKind, type ScaleValue, scaleValue, stanceScale } from './stance-scale.ts';

const places: [Stance, string, ScaleValue][] = [
  ['oppose', 'rejection', -2],
  ['oppose', 'denial', -1],
  ['oppose', 'warning', -1],
  ['neutral', 'not-ruled-out', 0],
  ['neutral', 'warning', 0],
  ['conditional', 'made-condition', 1],
  ['support', 'denial', 2],
  ['support', 'warning', 2],
  ['support', 'a-new-rule', 2],
];

test('every rule of this table that is not invented is one of today', () => {
  const names = new Set(stanceRules.map(({ rule }) => rule));
  expect(places.map(([, rule]) => rule).filter((rule) => !names.has(rule))).toEqual(['a-new-rule']);
});

test.each(places)('%s by %s', (stance, rule, value) => {
  expect(scaleValue({ stance, rule })).toBe(value);
  expect(stanceScale.map((step) => step.value)).toContain(value);
});

const moves: [ScaleValue, ScaleValue, MoveKind][] = [
  [2, 2, 'unchanged'],
  [0, 0, 'unchanged'],
  [2, -2, 'reversed'],
  [-1, 1, 'reversed'],
  [2, 1, 'softened'],
  [1, 2, 'hardened'],
  [-2, -1, 'softened'],
  [-1, -2, 'hardened'],
  [-2, 0, 'softened'],
  [0, 1, 'hardened'],
];

test.each(moves)('from %d to %d: %s', (from, to, kind) => {
  expect(moveKind(from, to)).toBe(kind);
});
