import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { z } from 'zod';
import { buildSite } from '../command/build-site.ts';
import { findBrowser } from '../command/find-browser.ts';
import { serveSite } from '../command/serve-site.ts';

/** Queries that readers may type, each with what must stand on the first screen. */
const searchQueries = z.array(
  z.union([
    z.strictObject({
      /** What makes it hard: a spelling, a phrase, a slip of the pen. */
      kind: z.string(),
      query: z.string(),
      /** The name on the claim's card, which is among the first three. */
      actor: z.string(),
      /** Words of the claim; empty where any claim of the actor answers. */
      words: z.string(),
    }),
    // No claim answers, but a page does: its words, among the first three pages.
    z.strictObject({ kind: z.string(), query: z.string(), page: z.string() }),
    // The record has nothing on it, and no claim may be offered as if it had; with `lacks` what is near may be shown, where the page says that it lacks this word.
    z.strictObject({ kind: z.string(), query: z.string(), nothing: z.literal(true), lacks: z.string().optional() }),
  ]),
);
type SearchQuery = z.infer<typeof searchQueries>[number];

/** A query with whether its claim was found, and what was in its place. */
interface ScoredQuery {
  kind: string;
  query: string;
  found: boolean;
  given: readonly string[];
}

/** Reads the table of queries. */
export const readQueries = (file: string): SearchQuery[] => searchQueries.parse(JSON.parse(readFileSync(file, 'utf8')));

const isAnswer = (query: SearchQuery, claims: readonly string[], pages: readonly string[], lacking: string): boolean => {
  if ('nothing' in query) return claims.length === 0 || (query.lacks !== undefined && lacking.split(' ').includes(query.lacks));
  if ('page' in query) return pages.some((page) => page.includes(query.page));
  return claims.some((card) => card.includes(query.actor) && card.includes(query.words));
};

/** Types each query into the search page of a site, which lies at `address`, and looks at the first three claims and pages. */
export const scoreQueries = async (page: Page, address: string, queries: readonly SearchQuery[]): Promise<ScoredQuery[]> => {
  await page.goto(address);
  const field = page.locator('#query');
  const scored: ScoredQuery[] = [];
  for (const query of queries) {
    await field.fill(query.query);
    await page.waitForFunction((asked) => document.querySelector<HTMLElement>('[data-found]')?.dataset.answered === asked, query.query);
    const shown = async (part: string) => (await page.locator(`[data-${part}]:not([hidden]) li`).allInnerTexts()).slice(0, 3);
    const [given, pages] = [await shown('claims'), await shown('pages')];
    const lacking = (await page.locator('[data-found]').getAttribute('data-lacking')) ?? '';
    scored.push({ kind: query.kind, query: query.query, found: isAnswer(query, given, pages, lacking), given: [...given, ...pages] });
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
