import { expect, inject, test } from 'vitest';
import { openGraph, useBrowser } from './browser.ts';

const { open } = useBrowser();
const topic = `${inject('site').address}topics/troop-deployment/`;

test('the position graph is one tab stop, walked with the arrows and left with Escape', async () => {
  const { page } = await open();
  await openGraph(page, topic);
  const stops = page.locator('.across a.mark[tabindex="0"]');
  await expect.poll(() => stops.count()).toBe(1);
  const focused = () => page.evaluate(() => document.activeElement?.getAttribute('data-actor'));
  await stops.focus();
  const first = await focused();
  await page.keyboard.press('ArrowDown');
  const below = await focused();
  expect(below).not.toBe(first);
  await page.keyboard.press('ArrowUp');
  expect(await focused()).toBe(first);
  await page.keyboard.press('End');
  expect(await focused()).not.toBe(first);
  await page.keyboard.press('Home');
  expect(await focused()).toBeTruthy();
  await page.keyboard.press('Escape');
  expect(await focused()).toBeNull();
});

test('Enter opens the claims of a mark, Escape closes them and goes back to the mark', async () => {
  const { page } = await open();
  await openGraph(page, topic);
  const mark = page.locator('.across a.mark[data-actor="sergey-lavrov"]').first();
  await mark.focus();
  await page.keyboard.press('Enter');
  await page.locator('.graph-panel .claim-card').first().waitFor();
  expect(await page.evaluate(() => document.activeElement?.getAttribute('data-part'))).toBe('panel-title');
  expect(await page.locator('.graph-panel .claim-card').count()).toBe(5);
  await page.keyboard.press('Escape');
  await page.locator('.graph-panel').waitFor({ state: 'hidden' });
  expect(await page.evaluate(() => document.activeElement?.getAttribute('data-actor'))).toBe('sergey-lavrov');
});

test('the network is walked in the same way, and plus, minus and nought zoom it', async () => {
  const { page } = await open();
  await openGraph(page, `${topic}?view=network`);
  const stop = page.locator('.network .node[tabindex="0"]');
  await expect.poll(() => stop.count()).toBe(1);
  await stop.focus();
  const focused = () => page.evaluate(() => document.activeElement?.getAttribute('data-select'));
  const first = await focused();
  await page.keyboard.press('End');
  expect(await focused()).not.toBe(first);
  const lens = () => page.locator('.network .zoomed').evaluate((zoomed) => zoomed.getAttribute('style') ?? '');
  await page.keyboard.press('+');
  expect(await lens()).toMatch(/scale\(1\.4\)/);
  await page.keyboard.press('0');
  expect(await lens()).toMatch(/scale\(1\)/);
  await page.keyboard.press('Enter');
  await page.locator('.graph-panel').waitFor();
});
