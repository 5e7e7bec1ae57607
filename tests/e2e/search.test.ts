import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { useBrowser } from './browser.ts';

const { open } = useBrowser();
const site = inject('site');
const field = (page: Page) => page.getByRole('searchbox', { name: 'Words of a claim' });

test.each([
  ['“legitimate targets”', 'Russia', 'legitimate targets'],
  ['legitimate targets', 'Russia', 'legitimate targets'],
  ['Zelenskyy soldiers', 'Volodymyr Zelensky', '1.5 million soldiers'],
  ['Лавров unacceptable', 'Sergey Lavrov', 'unacceptable'],
  ['premature', 'Olaf Scholz', 'premature'],
])('a search for %s finds the claim of %s', async (query, actor, words) => {
  const { page, faults, foreignRequests } = await open();
  await page.goto(`${site.address}search/?q=${encodeURIComponent(query)}`);
  const first = page.locator('[data-claims] li').first();
  await first.waitFor();
  expect(await first.locator('.actor').innerText()).toContain(actor);
  expect(await first.innerText()).toContain(words);
  expect({ faults, foreignRequests }).toEqual({ faults: [], foreignRequests: [] });
});

test('a hit leads to its claim', async () => {
  const { page } = await open();
  await page.goto(`${site.address}search/?q=legitimate+targets`);
  await page.locator('[data-claims] li a').first().click();
  await page.waitForURL('**/claims/*/');
  expect(await page.getByRole('main').innerText()).toContain('legitimate targets');
});

test('facets narrow the claims, stand in the address, and come back with it', async () => {
  const { page } = await open();
  await page.goto(`${site.address}search/?q=troops`);
  const claims = page.locator('[data-claims] li');
  await claims.first().waitFor();
  await expect.poll(() => page.locator('[data-status]').innerText()).toMatch(/^\d+ claims and/);
  const before = await page.locator('[data-status]').innerText();
  await page.getByRole('checkbox', { name: /opposes/ }).check();
  await page.waitForURL('**stance=oppose**');
  await expect.poll(() => page.locator('[data-status]').innerText()).toMatch(/^\d+ claims for/);
  const narrowed = await page.locator('[data-status]').innerText();
  await page.reload();
  await claims.first().waitFor();
  expect(await page.getByRole('checkbox', { name: /opposes/ }).isChecked()).toBe(true);
  await expect.poll(() => page.locator('[data-status]').innerText()).toBe(narrowed);
  await page.goBack();
  await expect.poll(() => page.locator('[data-status]').innerText()).toBe(before);
});

test('a word that nobody said is not found, and the page says so', async () => {
  const { page } = await open();
  await page.goto(`${site.address}search/?q=xyzzyplugh`);
  await expect.poll(() => page.locator('[data-status]').innerText()).toMatch(/^(No|Nothing)/);
  expect(await page.locator('[data-claims] li').count()).toBe(0);
});

test.each(['/', 'Control+k'])('%s leads to the search field from any page', async (key) => {
  const { page } = await open();
  await page.goto(`${site.address}topics/troop-deployment/`);
  await page.keyboard.press(key);
  await expect.poll(() => page.evaluate(() => document.activeElement?.getAttribute('type'))).toBe('search');
  await page.keyboard.type('premature');
  await page.keyboard.press('Enter');
  await page.waitForURL('**/search/?q=premature');
});

test('nothing of the search is loaded before it is wanted', async () => {
  const { page } = await open();
  const loaded: string[] = [];
  page.on('request', (request) => loaded.push(request.url()));
  await page.goto(site.address);
  await page.waitForLoadState('networkidle');
  expect(loaded.filter((url) => url.includes('pagefind'))).toEqual([]);
  await page.goto(`${site.address}search/`);
  await field(page).fill('troops');
  await page.locator('[data-claims] li').first().waitFor();
  expect(loaded.some((url) => url.includes('pagefind'))).toBe(true);
});
