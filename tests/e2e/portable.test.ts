import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { unzipSync } from 'fflate';
import { afterAll, expect, inject, test } from 'vitest';
import { pageTypes } from '../../scripts/bench/site/page-types.ts';
import { readQueries, scoreQueries } from '../../scripts/evaluate/evaluate-search.ts';
import { useBrowser, type WatchedPage } from './browser.ts';
import { root } from './run-script.ts';

const { open } = useBrowser();
const aside = mkdtempSync(path.join(tmpdir(), 'on-record-portable-'));
const folder = inject('portable');
const address = `${pathToFileURL(folder).href}/`;

afterAll(() => rmSync(aside, { recursive: true }));

/** Opens a page and notes every file that it asks for and does not get. */
const openWatched = async (): Promise<WatchedPage & { missing: string[] }> => {
  const watched = await open();
  const missing: string[] = [];
  watched.page.on('requestfailed', (request) => missing.push(request.url()));
  return { ...watched, missing };
};

test('a reader opens the folder, goes from page to page and searches, all from the file system', async () => {
  const { page, faults, foreignRequests, missing } = await openWatched();
  await page.goto(`${address}index.html`);
  await page.getByRole('main').getByRole('link', { name: 'Troop deployment' }).first().click();
  await page.waitForURL('**/topics/troop-deployment/index.html');
  expect(await page.locator('svg a.mark, .across a.mark').count()).toBeGreaterThan(5);
  await page.keyboard.press('/');
  await page.waitForURL('**/search/index.html**');
  await page.keyboard.type('Лавров unacceptable');
  const claims = page.locator('[data-claims] li');
  await claims.first().waitFor();
  expect(await claims.first().innerText()).toMatch(/Sergey Lavrov[\s\S]*unacceptable/);
  await claims.first().getByRole('link').click();
  await page.waitForURL('**/claims/*/index.html');
  expect(await page.getByRole('main').innerText()).toContain('unacceptable');
  expect({ faults, foreignRequests, missing }).toEqual({ faults: [], foreignRequests: [], missing: [] });
});

test('facets, chips and the address work there too', async () => {
  const { page } = await openWatched();
  await page.goto(`${address}search/index.html?q=troops&stance=oppose`);
  const status = page.locator('[data-status]');
  await expect.poll(() => status.innerText()).toMatch(/^\d+ claims for “troops”/);
  const narrowed = await status.innerText();
  await page.getByRole('button', { name: 'Remove the filter Stance: − opposes' }).click();
  await page.waitForURL('**/search/index.html?q=troops');
  await expect.poll(() => status.innerText()).not.toBe(narrowed);
});

test('its own index answers at least 90 in 100 of the queries of the table', async () => {
  const queries = readQueries(path.join(root, 'tests/search/queries.json'));
  const { page } = await openWatched();
  const scored = await scoreQueries(page, `${address}search/index.html`, queries);
  const missed = scored.filter(({ found }) => !found);
  for (const { kind, query } of missed) console.info(`not found in the folder (${kind}): ${query}`);
  expect(1 - missed.length / queries.length).toBeGreaterThanOrEqual(0.9);
});

test('every page type opens without a fault', async () => {
  for (const type of pageTypes(folder)) {
    const { page, faults, missing } = await openWatched();
    await page.goto(`${address}${type.endsWith('.html') ? type : `${type}index.html`}`);
    expect({ type, faults, missing }).toEqual({ type, faults: [], missing: [] });
    await page.context().close();
  }
});

test('the zip beside it holds the folder', () => {
  expect(existsSync(`${folder}.zip`)).toBe(true);
  expect(statSync(`${folder}.zip`).size).toBeGreaterThan(100_000);
});

test.each(['site', 'siteUnderPath'] as const)('the data page of %s offers the folder as a zip, which opens and finds', async (name) => {
  const { dist, address: site } = inject(name);
  const { page, faults, missing } = await openWatched();
  await page.goto(`${site}data/`);
  const zip = path.join(dist, 'data/on-record-portable.zip');
  const megabytes = (statSync(zip).size / 1_000_000).toFixed(1);
  expect(await page.locator('[data-portable-offer]').innerText()).toContain(`(ZIP, ${megabytes} MB)`);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: 'the whole site as a folder' }).click(),
  ]);
  const unpacked = path.join(aside, name);
  for (const [file, content] of Object.entries(unzipSync(readFileSync(await download.path())))) {
    mkdirSync(path.dirname(path.join(unpacked, file)), { recursive: true });
    writeFileSync(path.join(unpacked, file), content);
  }
  missing.splice(0);
  await page.goto(pathToFileURL(path.join(unpacked, 'on-record-portable/index.html')).href);
  await page.getByRole('link', { name: 'Search' }).first().click();
  await page.waitForURL('**/on-record-portable/search/index.html');
  await page.locator('#query').fill('premature');
  const first = page.locator('[data-claims] li').first();
  await first.waitFor();
  expect(await first.innerText()).toContain('Olaf Scholz');
  // What the folder cannot hold, it does not offer.
  await page.goto(pathToFileURL(path.join(unpacked, 'on-record-portable/data/index.html')).href);
  expect(await page.locator('[data-portable-offer]').count()).toBe(0);
  expect({ faults, missing }).toEqual({ faults: [], missing: [] });
  // Who saves the whole record for offline has the pages already.
  expect(readFileSync(path.join(dist, 'sw.js'), 'utf8')).not.toContain('on-record-portable');
});
