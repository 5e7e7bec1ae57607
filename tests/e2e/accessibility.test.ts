import { AxeBuilder } from '@axe-core/playwright';
import { describe, expect, inject, test } from 'vitest';
import { pageTypes } from '../../scripts/site/page-types.ts';
import { useBrowser } from './browser.ts';

const { open } = useBrowser();
const site = inject('site');

describe.each(['light', 'dark'] as const)('in %s', (colorScheme) => {
  test.each(pageTypes(site.dist))('axe finds no violation on /%s', async (path) => {
    const { page } = await open({ colorScheme });
    await page.goto(site.address + path);
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => [id, ...nodes.map(({ html }) => html)])).toEqual([]);
  });
});
