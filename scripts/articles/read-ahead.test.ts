import { readdirSync, writeFileSync } from 'node:fs';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readSeeds } from '../pipeline/index.ts';
import { copyDossier, type DossierCopy, writeShortArticles } from './dossier.fixture.ts';
import { readAhead } from './read-ahead.ts';
import { planReading } from './read-articles.ts';

let dossier: DossierCopy;
beforeEach(() => {
  dossier = copyDossier();
});
afterEach(() => dossier.remove());

const plan = () => planReading(readSeeds(dossier.seeds, { root: dossier.root }), { cache: dossier.cache });
// Of the articles one names no outlet of the registry, and one says nothing of its language.
const enough = 12;

test('what workers read is what the run itself reads, problems and all', async () => {
  writeShortArticles(dossier, enough);
  const fresh = dossier.build('full', { cache: undefined });
  expect(fresh.seen.issues.map(({ code }) => code)).toEqual(['unknown-outlet', 'unknown-language']);
  expect(fresh.seen.articles.flatMap(({ claims }) => claims).length).toBeGreaterThan(enough);
  expect(await readAhead(plan(), { threads: 2, leastEach: 5 })).toBe(enough - 1);
  const { line, seen } = dossier.build('kept');
  expect(line).toContain(`${enough - 1} of ${enough - 1} as`);
  expect(seen).toEqual(fresh.seen);
});

test.each([
  ['one processor', 12, 1],
  ['too few articles for two threads', 10, 4],
])('%s: the run reads them itself', async (_, count, threads) => {
  writeShortArticles(dossier, count);
  expect(await readAhead(plan(), { threads, leastEach: 5 })).toBe(0);
});

test('where workers can keep nothing they are of no use, and of no harm', async () => {
  writeShortArticles(dossier, enough);
  writeFileSync(dossier.cache, 'a file');
  expect(await readAhead(plan(), { threads: 2, leastEach: 5 })).toBe(0);
  expect(readdirSync(dossier.root).sort()).toEqual(['cache', 'seeds']);
});
