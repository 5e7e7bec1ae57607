import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { type ServedFolder, serveFolder } from '../../scripts/bench/site/serve-folder.ts';
import { useBrowser } from './browser.ts';

const { open } = useBrowser();
let host: ServedFolder;
beforeAll(async () => {
  // The preview packs nothing; a host does.
  host = await serveFolder(inject('site').dist);
});
afterAll(() => {
  host.server.closeAllConnections();
  host.server.close();
});

const words = ['troops', 'legitimate targets', 'Zelenskyy soldiers', 'th'];

/** A page that is read to its end, and marks when the first claims are drawn. What it keeps for reading offline, it fetches in its own time, and not here. */
const openPage = async (path: string): Promise<Page> => {
  const { page } = await open({ serviceWorkers: 'block' });
  await page.addInitScript(() => {
    new MutationObserver((_, observer) => {
      if (!document.querySelector('[data-claims] li')) return;
      performance.mark('claims');
      observer.disconnect();
    }).observe(document, { childList: true, subtree: true });
  });
  await page.goto(host.address + path);
  await page.waitForLoadState('networkidle');
  await page.evaluate(() => performance.mark('begin'));
  return page;
};

/** Bytes over the wire, with the heads of answers, until the first claims were drawn; and all that left the host until pages and counts stood there too. */
const weigh = async (page: Page, before: number): Promise<{ first: number; all: number }> => {
  await page.locator('[data-found][data-counted]').waitFor();
  await page.waitForLoadState('networkidle');
  const first = await page.evaluate(() => {
    const [begin, claims] = ['begin', 'claims'].map((name) => performance.getEntriesByName(name)[0]?.startTime ?? Number.NaN);
    return performance
      .getEntriesByType('resource')
      .filter((entry) => entry.startTime >= Number(begin) && entry.startTime <= Number(claims))
      .reduce((sum, entry) => sum + (entry instanceof PerformanceResourceTiming ? entry.transferSize : 0), 0);
  });
  return { first, all: host.sent() - before };
};

const expectLight = ({ first, all }: { first: number; all: number }): void => {
  // Less would mean that something was not counted: the program alone has more.
  expect(first).toBeGreaterThan(80_000);
  expect(first).toBeLessThanOrEqual(120 * 1024);
  expect(all).toBeGreaterThan(first);
  expect(all).toBeLessThanOrEqual(160 * 1024);
};

test.each(words)('on the search page the first results for %s cost at most 120 KB over the wire', async (query) => {
  const page = await openPage('search/');
  const before = host.sent();
  await page.locator('#query').fill(query);
  expectLight(await weigh(page, before));
});

test.each(words)('in the dialog, from the key that opens it on, the first results for %s cost at most 120 KB', async (query) => {
  const page = await openPage('topics/troop-deployment/');
  const before = host.sent();
  await page.keyboard.press('/');
  await page.locator('dialog[open]').waitFor();
  await page.keyboard.insertText(query);
  expectLight(await weigh(page, before));
});

test('letters typed one after another are one search: no answer to half a word is fetched', async () => {
  const fetched = async (type: (page: Page) => Promise<void>): Promise<readonly string[]> => {
    const { page } = await open({ serviceWorkers: 'block' });
    await page.clock.install();
    const names: string[] = [];
    page.on('request', (request) => names.push(new URL(request.url()).pathname));
    await page.goto(`${host.address}search/`);
    await page.locator('#query').focus();
    // A clock that the test alone moves while it types: left to itself it goes on, and how fast the machine types would matter.
    await page.clock.pauseAt(Date.now() + 3_600_000);
    await type(page);
    await page.clock.resume();
    await page.locator('[data-found][data-counted]').waitFor();
    return names.filter((name) => name.endsWith('.pf_fragment')).sort();
  };
  const atOnce = await fetched((page) => page.keyboard.insertText('troops'));
  expect(atOnce.length).toBeGreaterThan(4);
  const letterByLetter = await fetched(async (page) => {
    for (const letter of 'troops') {
      await page.keyboard.insertText(letter);
      await page.clock.runFor(90);
    }
  });
  expect(letterByLetter).toEqual(atOnce);
});
