import { expect, inject, test } from 'vitest';
import { useBrowser } from './browser.ts';

const { open } = useBrowser();
const host = '[data-preview-host]';
const link = '.claim-card a.actor';

test('a link opens a preview under the pointer, without moving the page, and Escape closes it', async () => {
  const { page, faults } = await open();
  await page.goto(inject('site').address, { waitUntil: 'networkidle' });
  const height = () => page.evaluate(() => document.documentElement.scrollHeight);
  const before = await height();
  await page.locator(link).first().hover();
  await page.locator(host).waitFor({ state: 'visible' });
  expect(await page.locator(`${host} .preview-name`).textContent()).toBe(await page.locator(link).first().textContent());
  expect(await height()).toBe(before);
  // The pointer may move onto the preview.
  await page.locator(`${host} .preview-name`).hover();
  await page.waitForTimeout(400);
  expect(await page.locator(host).isVisible()).toBe(true);
  await page.keyboard.press('Escape');
  expect(await page.locator(host).isVisible()).toBe(false);
  expect(faults).toEqual([]);
});

test('the keyboard opens it too, and one click switches previews off for good', async () => {
  const { page } = await open();
  await page.goto(inject('site').address, { waitUntil: 'networkidle' });
  const first = page.locator(link).first();
  await page.keyboard.press('Tab');
  await first.focus();
  await page.locator(host).waitFor({ state: 'visible' });
  await page.locator('[data-preview-off]').click();
  expect(await page.locator(host).isVisible()).toBe(false);
  await page.reload();
  await page.locator(link).first().hover();
  await page.waitForTimeout(800);
  expect(await page.locator(host).isVisible()).toBe(false);
  await page.locator('[data-preview-on]').click();
  await page.locator(link).first().hover();
  await page.locator(host).waitFor({ state: 'visible' });
});

test('every fragment that a page could ask for is there', async () => {
  const { page, faults } = await open();
  await page.goto(`${inject('site').address}topics/troop-deployment/`);
  const missing = await page.evaluate(async () => {
    const links = [...document.querySelectorAll<HTMLAnchorElement>('main a')].map(({ pathname }) => pathname);
    const wanted = [...new Set(links)].filter((path) => /^\/(?:claims|actors|topics)\/[^/]+\/$/.test(path));
    const answers = await Promise.all(wanted.map(async (path) => ({ path, ok: (await fetch(`/previews${path}`)).ok })));
    return { wanted: wanted.length, missing: answers.filter(({ ok }) => !ok).map(({ path }) => path) };
  });
  expect(missing.wanted).toBeGreaterThan(10);
  expect(missing.missing).toEqual([]);
  expect(faults).toEqual([]);
});
