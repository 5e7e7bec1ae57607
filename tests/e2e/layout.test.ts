import { expect, inject, test } from 'vitest';
import { pageTypes } from '../../scripts/bench/page-types.ts';
import { layOutAll, useBrowser } from './browser.ts';

const { open } = useBrowser();
const widths = Array.from({ length: 35 }, (_, step) => 320 + 40 * step);

const pagesOf = (name: 'site' | 'extremeSite') => pageTypes(inject(name).dist).map((page) => ({ name, page }));

test.concurrent.each([...pagesOf('site'), ...pagesOf('extremeSite')])(
  '$name: /$page is never wider than the window',
  async ({ name, page }) => {
    const { page: tab } = await open();
    await tab.goto(inject(name).address + page);
    await layOutAll(tab);
    const tooWide: number[] = [];
    for (const width of widths) {
      await tab.setViewportSize({ width, height: 800 });
      const scrolls = await tab.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth);
      if (scrolls) tooWide.push(width);
    }
    expect(tooWide).toEqual([]);
  },
);
