import { expect, test } from 'vitest';
import { countCodePoints } from './code-points.ts';

test('code points and units are told apart', () => {
  const points = countCodePoints('a👩b👩‍🚒c');
  expect(points.length).toBe(7);
  expect(points.slice(1, 3)).toBe('👩b');
  expect(points.toUnits({ start: 2, end: 7 })).toEqual({ start: 3, end: 10 });
  expect(points.slice(-3, 99)).toBe('a👩b👩‍🚒c');
});

test.each([
  ['', 0],
  ['abc', 3],
  ['a😀b', 3],
  ['e\u0301', 2],
  ['🇳🇴', 2],
  ['\ud83d', 1],
])('%j has %i code points', (text, length) => {
  expect(countCodePoints(text).length).toBe(length);
});
