import path from 'node:path';
import { expect, test } from 'vitest';
import { makeRandom } from '../pipeline/4-attribution/learned/training/make-random.ts';
import { attackArticles } from './attack-articles.ts';
import { attackLedger } from './attack-ledger.ts';
import { makeHostileArticle } from './hostile-article.ts';

test('of 2,000 hostile articles each is built, with nothing in it that runs, or refused with a place', async () => {
  const { tried, refused, built, failures } = await attackArticles(2_000, 16, () => {});
  expect(failures).toEqual([]);
  expect([tried, refused + built]).toEqual([2_000, 2_000]);
  // Neither is a test that everything passes.
  expect(Math.min(refused, built)).toBeGreaterThan(500);
});

test('every alteration of the ledger is seen', () => {
  expect(attackLedger(path.resolve(import.meta.dirname, '../../ledger'), 200, makeRandom(16))).toEqual({ tried: 200, unseen: [] });
});

test('the same number makes the same article, another number another', () => {
  const make = (seed: number) => makeHostileArticle(makeRandom(seed), 1);
  expect(make(3)).toEqual(make(3));
  expect(new Set(Array.from({ length: 50 }, (_, seed) => make(seed).bytes.toString('base64'))).size).toBe(50);
});
