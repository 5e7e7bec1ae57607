import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { z } from 'zod';
import { buildSite } from '../command/build-site.ts';
import { findBrowser } from '../command/find-browser.ts';
import { serveSite } from '../command/serve-site.ts';

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
type SearchQuery = z.infer<typeof searchQueries>[number];

/** A query with whether its claim was found, and what was in its place. */
interface ScoredQuery extends SearchQuery {
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

/** A browser, or why there is none: it is needed for nothing else here, so its package may be missing. */
const launchBrowser = async () => {
  try {
    const { chromium } = await import('playwright-core');
    return await chromium.launch({
      executablePath: await findBrowser(),
      args: ['--no-sandbox', '--no-zygote', '--disable-background-networking', '--disable-gpu'],
    });
  } catch (error) {
    return `no browser starts here (${error instanceof Error ? error.message.split('\n')[0] : error})`;
  }
};

/** Builds the site of a content folder aside, serves it, and asks it every query of a table in a browser; the reason where that cannot be done. */
export const evaluateSearch = async (content: string, table: string): Promise<ScoredQuery[] | string> => {
  const browser = await launchBrowser();
  if (typeof browser === 'string') return browser;
  const folder = mkdtempSync(path.join(tmpdir(), 'on-record-search-'));
  try {
    const dist = path.join(folder, 'dist');
    await buildSite(content, dist, () => undefined);
    const site = await serveSite(dist, 4399);
    try {
      const page = await browser.newPage();
      return await scoreQueries(page, `${site.address}search/`, readQueries(table));
    } finally {
      await site.stop();
    }
  } finally {
    await browser.close();
    rmSync(folder, { recursive: true });
  }
};
