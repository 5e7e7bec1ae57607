import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { buildSite } from '../command/build-site.ts';
import { findBrowser } from '../command/find-browser.ts';
import { serveSite } from '../command/serve-site.ts';
import { readQueries, type ScoredQuery, scoreQueries } from './score-queries.ts';

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
