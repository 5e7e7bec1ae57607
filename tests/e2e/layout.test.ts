import { expect, inject, test } from 'vitest';
import { pageTypes } from '../../scripts/site/page-types.ts';
import { useBrowser } from './browser.ts';

const { open } = useBrowser();
const site = inject('site');
const widths = Array.from({ length: 29 }, (_, step) => 320 + 40 * step);

test.each(pageTypes(site.dist))('/%s is never wider than the window', async (path) => {
  const { page } = await open();
  await page.goto(site.address + path);
  const tooWide: number[] = [];
  for (const width of widths) {
    await page.setViewportSize({ width, height: 800 });
    const scrolls = await page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth);
    if (scrolls) tooWide.push(width);
  }
  expect(tooWide).toEqual([]);
});
