import { expect, inject, test } from 'vitest';
import { pageTypes, weighPage } from '../../scripts/bench/site/page-types.ts';
import { useBrowser } from './browser.ts';

const { address, dist } = inject('site');
const { browser } = useBrowser();

/** Most bytes after gzip. Search and the whole graph may bring more script; they have limits of their own. */
const most = { script: 25_000, css: 20_000 };
const larger = ['search/', 'graph/', 'topics/'];

// Embeds are weighed as a whole, with their own limit, where they are tested.
test.concurrent.each(pageTypes(dist).filter((page) => !page.startsWith('embed/')))('/%s is light', async (page) => {
  const { script, css } = await weighPage(browser(), address + page);
  expect(css).toBeGreaterThan(0);
  expect(css).toBeLessThanOrEqual(most.css);
  expect(script).toBeGreaterThan(0);
  if (!larger.some((folder) => page.startsWith(folder))) expect(script).toBeLessThanOrEqual(most.script);
});
