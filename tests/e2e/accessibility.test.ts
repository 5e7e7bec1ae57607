import { readdirSync } from 'node:fs';
import path from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { beforeAll, expect, inject, test } from 'vitest';
import { pageTypes } from '../../scripts/site/page-types.ts';
import { useBrowser } from './browser.ts';

const { address, dist } = inject('site');
const { open } = useBrowser();

/** Of the fragments that pages fetch only the page around them is a document. */
const pages = readdirSync(dist, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.html'))
  .map((file) => file.split(path.sep).join('/'))
  .filter((file) => !file.startsWith('previews/') && !file.startsWith('data/'))
  .map((file) => file.replace(/index\.html$/, ''));

let tab: Page;
beforeAll(async () => {
  ({ page: tab } = await open({ serviceWorkers: 'block' }));
});

/** What axe objects to, with the elements. */
const violationsOn = async (page: string, axe: (builder: AxeBuilder) => AxeBuilder = (builder) => builder): Promise<unknown> => {
  await tab.goto(address + page);
  const { violations } = await axe(new AxeBuilder({ page: tab })).analyze();
  return violations.map(({ id, nodes }) => [id, ...nodes.map(({ html }) => html)]);
};

test.each(pages)('axe finds no violation on /%s', async (page) => {
  expect(await violationsOn(page)).toEqual([]);
});

// The dark theme changes nothing but colours.
test.each(pageTypes(dist))('the contrasts of /%s hold in the dark', async (page) => {
  await tab.emulateMedia({ colorScheme: 'dark' });
  expect(await violationsOn(page, (builder) => builder.withRules(['color-contrast']))).toEqual([]);
});
