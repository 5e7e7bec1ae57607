import { expect, test } from 'vitest';
import { type decisions as Decisions, decisions, reviewHead } from './review-file.ts';

test.each<[keyof typeof Decisions, object, boolean]>([
  ['confirmed', {}, true],
  ['confirmed', { reason: ' As printed. ' }, true],
  ['confirmed', { reviewer: 'Bo Lind', date: '2026-03-03' }, true],
  ['confirmed', { correct: {} }, false],
  ['confirmed', { date: 'today' }, false],
  ['confirmed', { reviewer: ' ' }, false],
  ['corrected', { reason: 'Another speaker.', correct: { actors: ['ada-north'] } }, true],
  ['corrected', { reason: 'No speaker known.', correct: { actors: [], unresolved: ['an aide'] } }, true],
  ['corrected', { reason: 'Undated.', correct: { said: { date: '', basis: 'unknown' } } }, true],
  ['corrected', { reason: 'x', correct: { positions: [{ position: 'build', stance: 'oppose' }] } }, true],
  ['corrected', { reason: 'x' }, false],
  ['corrected', { correct: {} }, false],
  ['corrected', { reason: '', correct: {} }, false],
  ['corrected', { reason: 'x', correct: { content: 'other words' } }, false],
  ['corrected', { reason: 'x', correct: { said: { date: '', basis: 'guessed' } } }, false],
  ['corrected', { reason: 'x', correct: { said: { date: '2026-02-30', basis: 'stated' } } }, false],
  ['corrected', { reason: 'x', correct: { positions: [{ position: 'build', stance: 'likes' }] } }, false],
  ['corrected', { reason: 'x', correct: { positions: [{ position: 'build', stance: 'conditional', condition: '' }] } }, false],
  ['corrected', { reason: 'x', correct: { actors: ['Ada North'] } }, false],
  ['withdrawn', { reason: 'Not a statement.' }, true],
  ['withdrawn', {}, false],
  ['withdrawn', { reason: 'x', correct: {} }, false],
])('%s with %j: %j', (decision, rest, ok) => {
  expect(decisions[decision].safeParse({ decision, ...rest }).success).toBe(ok);
});

test('a decision under the word for another is refused', () => {
  expect(decisions.confirmed.safeParse({ decision: 'withdrawn', reason: 'x' }).success).toBe(false);
});

test('a confirmation needs no words; a corrected stance shows none unless they are given', () => {
  expect(decisions.confirmed.parse({ decision: 'confirmed' }).reason).toBe('');
  const { correct } = decisions.corrected.parse({
    decision: 'corrected',
    reason: 'x',
    correct: { positions: [{ position: 'build', stance: 'neutral' }] },
  });
  expect(correct).toEqual({ positions: [{ position: 'build', stance: 'neutral', words: '' }] });
});

test.each<[object, boolean]>([
  [{ reviewer: 'Bo Lind', date: '2026-03-03', claims: {} }, true],
  [{ reviewer: 'Bo Lind', date: '2026-03-03', claims: { abcdefghij: 'whatever' } }, true],
  [{ reviewer: '', date: '2026-03-03', claims: {} }, false],
  [{ reviewer: 'Bo Lind', date: '2026-03', claims: {} }, false],
  [{ reviewer: 'Bo Lind', date: '2026-03-03' }, false],
])('a head %j: %j', (head, ok) => expect(reviewHead.safeParse(head).success).toBe(ok));
