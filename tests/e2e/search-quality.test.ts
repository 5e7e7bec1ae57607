import path from 'node:path';
import { expect, inject, test } from 'vitest';
import { readQueries, scoreQueries } from '../../scripts/evaluate/evaluate-search.ts';
import { useBrowser } from './browser.ts';
import { root } from './run-script.ts';

const { open } = useBrowser();

test('of the queries of the table at least 95 in 100 have their claim among the first three', { timeout: 180_000 }, async () => {
  const queries = readQueries(path.join(root, 'tests/search/queries.json'));
  const { page, faults } = await open();
  const scored = await scoreQueries(page, `${inject('site').address}search/`, queries);
  const missed = scored.filter(({ found }) => !found);
  for (const { kind, query, given } of missed)
    console.info(`not found (${kind}): ${query}\n${given.map((card) => `  ${card.replaceAll('\n', ' ')}`).join('\n')}`);
  expect(queries.length).toBeGreaterThanOrEqual(60);
  expect(1 - missed.length / queries.length).toBeGreaterThanOrEqual(0.95);
  expect(faults).toEqual([]);
});
