import { expect, test } from 'vitest';
import { makeBenchClaims } from './search-corpus.ts';

const claims = makeBenchClaims(2000);

test.each([0, 1, 25])('%d claims are as many, with ids of their own', (count) => {
  const made = makeBenchClaims(count);
  expect(made).toHaveLength(count);
  expect(new Set(made.map(({ id }) => id)).size).toBe(count);
});

test('they are the same each time', () => {
  expect(makeBenchClaims(50)).toEqual(makeBenchClaims(50));
});

test('each has what a search asks for', () => {
  for (const { actor, outlet, topic, stance, date, words } of claims) {
    expect(actor).toMatch(/^[a-z]{4,} [a-z]{4,}$/);
    expect(outlet).toMatch(/^Outlet \d{1,2}$/);
    expect(topic).toMatch(/^Topic (?:\d|1\d|2[0-4])$/);
    expect(['support', 'conditional', 'neutral', 'oppose', 'none']).toContain(stance);
    expect(new Date(`${date}T00:00:00Z`).toISOString()).toBe(`${date}T00:00:00.000Z`);
    expect(words.split(' ').length).toBeGreaterThanOrEqual(8);
    expect(words.split(' ').length).toBeLessThanOrEqual(27);
    expect(words).not.toMatch(/undefined|^ | $| {2}/);
  }
});

test('a few words are frequent and most are rare; a tenth as many actors as claims', () => {
  const counts = new Map<string, number>();
  for (const word of claims.flatMap(({ words }) => words.split(' '))) counts.set(word, (counts.get(word) ?? 0) + 1);
  const sorted = [...counts.values()].sort((a, b) => b - a);
  expect(sorted[0]).toBeGreaterThan(500);
  expect(sorted.filter((count) => count === 1).length).toBeGreaterThan(sorted.length / 4);
  const actors = new Set(claims.map(({ actor }) => actor)).size;
  expect(actors).toBeGreaterThan(150);
  expect(actors).toBeLessThanOrEqual(200);
});
