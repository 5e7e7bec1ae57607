import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { z } from 'zod';

/** Queries that readers may type, each with the claim that must be among the first three. */
const searchQueries = z.array(
  z.strictObject({
    /** What makes it hard: a spelling, a phrase, a slip of the pen. */
    kind: z.string(),
    query: z.string(),
    /** The name on the claim's card. */
    actor: z.string(),
    /** Words of the claim; empty where any claim of the actor answers. */
    words: z.string(),
  }),
);
export type SearchQuery = z.infer<typeof searchQueries>[number];

/** A query with whether its claim was found, and what was in its place. */
export interface ScoredQuery extends SearchQuery {
  found: boolean;
  given: readonly string[];
}

/** Reads the table of queries. */
export const readQueries = (file: string): SearchQuery[] => searchQueries.parse(JSON.parse(readFileSync(file, 'utf8')));

/** Types each query into the search page of a site, which lies at `address`, and looks at the first three claims. */
export const scoreQueries = async (page: Page, address: string, queries: readonly SearchQuery[]): Promise<ScoredQuery[]> => {
  await page.goto(address);
  const field = page.locator('#query');
  const scored: ScoredQuery[] = [];
  for (const query of queries) {
    await field.fill(query.query);
    await page.waitForFunction((asked) => document.querySelector<HTMLElement>('[data-found]')?.dataset.answered === asked, query.query);
    const given = (await page.locator('[data-claims]:not([hidden]) li').allInnerTexts()).slice(0, 3);
    const found = given.some((card) => card.includes(query.actor) && card.includes(query.words));
    scored.push({ ...query, found, given });
  }
  return scored;
};
