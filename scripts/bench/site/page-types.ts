import { readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Browser } from 'playwright-core';

/** What a page costs on the wire before its reader does anything, in bytes after gzip; fonts and pictures are not counted. */
interface PageWeight {
  html: number;
  css: number;
  /** With what scripts fetch once the page is there. */
  script: number;
}

const kinds = { document: 'html', stylesheet: 'css', script: 'script' } as const;

/** Weighs a page as a browser that visits the site for the first time fetches it. What the service worker keeps for later is not counted. */
export const weighPage = async (browser: Browser, address: string): Promise<PageWeight> => {
  const context = await browser.newContext({ serviceWorkers: 'block' });
  const tab = await context.newPage();
  const weight: PageWeight = { html: 0, css: 0, script: 0 };
  const answers: Promise<void>[] = [];
  tab.on('response', (response) => {
    const [, part] = Object.entries(kinds).find(([type]) => type === response.request().resourceType()) ?? [];
    if (!part) return;
    const add = async (): Promise<void> => {
      const { length } = gzipSync(await response.body(), { level: 9 });
      weight[part] += length;
    };
    answers.push(add());
  });
  await tab.goto(address, { waitUntil: 'networkidle' });
  await Promise.all(answers);
  await context.close();
  return weight;
};

/**
 * One path of each page type of a built site: of the pages that share a folder (`claims/<id>/`) the
 * longest, since most can go wrong there. Paths are relative to the site's address.
 */
export const pageTypes = (dist: string): string[] => {
  const longest = new Map<string, { page: string; size: number }>();
  for (const file of readdirSync(dist, { recursive: true, encoding: 'utf8' })) {
    if (!file.endsWith('.html')) continue;
    const page = file
      .split(path.sep)
      .join('/')
      .replace(/index\.html$/, '');
    // Fragments that pages fetch are no pages.
    if (page.startsWith('previews/')) continue;
    const type = page.replace(/^(.+\/)[^/]+\/$/, '$1*');
    const { size } = statSync(path.join(dist, file));
    if (size > (longest.get(type)?.size ?? 0)) longest.set(type, { page, size });
  }
  return [...longest.values()].map(({ page }) => page).sort();
};
