import { expect, inject, test } from 'vitest';
import { useBrowser } from './browser.ts';

const { open } = useBrowser();
const { address } = inject('site');

test('a topic on paper has the graph, every claim with its source, and no navigation', async () => {
  const { page } = await open();
  await page.goto(`${address}topics/troop-deployment/`);
  const sources = page.locator('.print-citations li');
  expect(await sources.first().isVisible()).toBe(false);
  await page.emulateMedia({ media: 'print' });
  expect(await sources.first().isVisible()).toBe(true);
  const timeline = page.locator('#timeline [id^="claim-"]');
  const claims = await timeline.count();
  expect(claims).toBeGreaterThan(10);
  // Reports that the screen folds are on paper as well.
  for (const claim of await timeline.all()) expect(await claim.isVisible()).toBe(true);
  expect(await sources.count()).toBe(claims);
  for (const text of await sources.allInnerTexts())
    expect(text).toMatch(/On Record, claim [a-z2-7]{10}, https?:\/\/\S+\/claims\/[a-z2-7]{10}\//);
  expect(await page.locator('#graph .graph-picture').locator('visible=true').first().isVisible()).toBe(true);
  for (const navigation of await page.getByRole('navigation').all()) expect(await navigation.isVisible()).toBe(false);
});

test.each(['A4', 'Letter'])('a claim prints on %s', async (format) => {
  const { page } = await open();
  await page.goto(`${address}claims/heae5p6lqt/`);
  const pdf = await page.pdf({ format });
  expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
  await page.emulateMedia({ media: 'print' });
  expect(
    await page
      .getByText(/On Record, claim heae5p6lqt, http/)
      .first()
      .isVisible(),
  ).toBe(true);
});
