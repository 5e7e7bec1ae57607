import { readdirSync } from 'node:fs';
import nodePath from 'node:path';
import process from 'node:process';
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { pageTypes } from '../../scripts/bench/site/page-types.ts';
import { useBrowser } from './browser.ts';

const { address, dist } = inject('site');
const { open } = useBrowser();

/** Of the fragments that pages fetch only the page around them is a document. */
const everyPage = readdirSync(dist, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.html'))
  .map((file) => file.split(nodePath.sep).join('/'))
  .filter((file) => !file.startsWith('previews/') && !file.startsWith('data/'))
  .map((file) => file.replace(/index\.html$/, ''));

/** What axe objects to, with the elements. */
const violationsOn = async (page: Page, rules: readonly string[] = []): Promise<unknown> => {
  // Without lists of all that is well, which take longer than the checks.
  const builder = new AxeBuilder({ page }).options({ resultTypes: ['violations'] });
  const { violations } = await (rules.length > 0 ? builder.withRules([...rules]) : builder).analyze();
  return violations.map(({ id, nodes }) => [id, ...nodes.map(({ html }) => html)]);
};

// Pages of one type differ in their words alone; `npm run test:all` looks at every one of them.
const pages = process.env.TEST_ALL === 'true' ? everyPage : pageTypes(dist);

test.concurrent.each(pages)('axe finds no violation on /%s, and in the dark its contrasts hold', async (path) => {
  const { page } = await open();
  await page.goto(address + path);
  expect(await violationsOn(page)).toEqual([]);
  // The dark theme changes nothing but colours.
  await page.emulateMedia({ colorScheme: 'dark' });
  expect(await violationsOn(page, ['color-contrast'])).toEqual([]);
  await page.close();
});
