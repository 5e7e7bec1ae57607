import { expect, test } from 'vitest';
import type { Stance } from '../schema/index.ts';
import { findMoves, type MoveKind, moveKind } from './moves.ts';
import { sampleCorpus } from './sample.fixture.ts';

const rows: [Stance, Stance, MoveKind | null][] = [
  ['support', 'support', null],
  ['support', 'oppose', 'reversed'],
  ['oppose', 'conditional', 'reversed'],
  ['support', 'conditional', 'softened'],
  ['conditional', 'support', 'hardened'],
  ['oppose', 'neutral', 'softened'],
  ['neutral', 'conditional', 'hardened'],
];

test.each(rows)('from %s to %s: %s', (from, to, kind) => {
  expect(moveKind(from, to)).toBe(kind);
});

test('a change between two dated claims is found with both', () => {
  const moves = findMoves(sampleCorpus());
  expect(moves.map(({ actor, kind, from, to }) => [actor.id, kind, from.placed.claim.id, to.placed.claim.id])).toEqual([
    ['ada-north', 'reversed', 'aaaaaaaaaa', 'bbbbbbbbbb'],
  ]);
});

test('dates that may be the same prove no change', () => {
  const corpus = sampleCorpus();
  for (const { claim } of corpus.claims) if (claim.id === 'aaaaaaaaaa') claim.said.date = '2026-03';
  expect(findMoves(corpus)).toEqual([]);
});
