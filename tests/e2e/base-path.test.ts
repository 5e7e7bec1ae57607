import { expect, inject, test } from 'vitest';
import { useBrowser } from './browser.ts';

const { open } = useBrowser();
const site = inject('siteUnderPath');

test('under a base path a reader browses and searches, and no request leaves the path', async () => {
  const { page, faults, foreignRequests } = await open();
  const outside: string[] = [];
  page.on('request', (request) => new URL(request.url()).pathname.startsWith('/record/') || outside.push(request.url()));
  await page.goto(site.address);
  await page.getByRole('main').getByRole('link', { name: 'Troop deployment' }).first().click();
  await page.waitForURL('**/record/topics/troop-deployment/');
  await page.goto(`${site.address}search/?q=legitimate+targets`);
  await page.locator('[data-found][data-counted="legitimate targets"]').waitFor();
  await page.locator('[data-claims] li a').first().click();
  await page.waitForURL('**/record/claims/*/');
  expect(await page.locator('link[rel="canonical"]').getAttribute('href')).toMatch(/^https:\/\/example\.org\/record\/claims\//);
  expect({ outside, faults, foreignRequests }).toEqual({ outside: [], faults: [], foreignRequests: [] });
});
