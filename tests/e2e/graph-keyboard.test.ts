import { expect, inject, test } from 'vitest';
import { useBrowser } from './browser.ts';

const { open } = useBrowser();

test('the position graph is one tab stop, walked with the arrows and left with Escape', async () => {
  const { page } = await open();
  await page.goto(`${inject('site').address}topics/troop-deployment/`);
  const stops = page.locator('.across a.mark[tabindex="0"]');
  expect(await stops.count()).toBe(1);
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
  await stops.focus();
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/(?:claims|actors)\//);
});
