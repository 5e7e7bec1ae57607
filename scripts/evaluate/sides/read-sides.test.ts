import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readSides } from './read-sides.ts';
import { scoreGiven } from './score-given.ts';

let root = '';
beforeAll(() => {
  root = mkdtempSync(path.join(tmpdir(), 'on-record-'));
  const text = (id: string, held: boolean, words: string, stances: Record<string, string>) => ({
    id,
    held,
    title: `Statement ${id}`,
    published: '2026-03-05',
    text: words,
    whole: true,
    claims: [{ words, stances }],
  });
  const file = {
    topic: {
      id: 'pier',
      title: 'The pier',
      question: 'Should the pier be built?',
      summary: 'On the pier.',
      keywords: ['pier'],
      positions: [{ id: 'pier-built', text: 'The pier is built', label: 'Pier', keywords: [['pier']] }],
    },
    actors: [],
    texts: [
      text('1', false, 'Ada Sole said she backs the pier.', { 'pier-built': 'support' }),
      text('2', false, 'Ada Sole said she backs the pier.', { 'pier-built': 'oppose' }),
      text('3', false, 'Ada Sole said she backs the pier.', {}),
      text('4', false, 'Ada Sole said the pier is long.', { 'pier-built': 'oppose' }),
      text('5', true, 'Ada Sole said she opposes the pier.', { 'pier-built': 'oppose' }),
    ],
  };
  writeFileSync(path.join(root, 'pier.json'), JSON.stringify(file));
});
afterAll(() => rmSync(root, { recursive: true }));

test('a folder that is absent has no sides', () => expect(readSides(path.join(root, 'none'))).toBeUndefined());

test('of each half what stands and what was given, and how they compare', () => {
  const sides = readSides(root) ?? [];
  expect(
    sides.map(({ dispute, isHeld, standing, given }) => [dispute, isHeld, standing, given.map((one) => `${one.given} ${one.wanted}`)]),
  ).toEqual([
    ['pier', false, 3, ['support support', 'support oppose', 'support undefined']],
    ['pier', true, 1, ['oppose oppose']],
  ]);
  expect(scoreGiven(sides, false)).toMatchObject({
    stancePrecision: { hits: 1, of: 3 },
    stanceRecall: { hits: 1, of: 3 },
    inverted: 1,
  });
  expect(scoreGiven(sides, true)).toMatchObject({ stancePrecision: { hits: 1, of: 1 }, stanceRecall: { hits: 1, of: 1 }, inverted: 0 });
});
