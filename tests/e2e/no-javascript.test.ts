import { expect, inject, test } from 'vitest';
import { pageTypes } from '../../scripts/bench/site/page-types.ts';
import { layOutAll, useBrowser } from './browser.ts';

const { open } = useBrowser();
const site = inject('site');

test.concurrent.each(pageTypes(site.dist))('/%s says the same without JavaScript', async (path) => {
  const [scripted, plain] = [await open(), await open({ javaScriptEnabled: false })];
  await plain.page.goto(site.address + path);
  // Scripts come once the page stands.
  await scripted.page.goto(site.address + path, { waitUntil: 'networkidle' });
  for (const { page } of [plain, scripted]) await layOutAll(page);
  expect(await plain.page.getByRole('heading', { level: 1 }).count()).toBe(1);
  if (path === 'search/' || path === 'offline/') {
    expect(await plain.page.getByRole('main').innerText()).toMatch(/JavaScript/);
    return;
  }
  // Controls that need a script show only where one runs; what they would change is said without them.
  for (const { page } of [plain, scripted])
    await page.locator('[data-needs-script]').evaluateAll((controls) => {
      for (const control of controls) control.remove();
    });
  const words = async ({ page }: typeof plain) => (await page.getByRole('main').innerText()).replace(/\s+/g, ' ');
  expect(await words(plain)).toBe(await words(scripted));
});

test('the position graph is drawn, each mark leads to its proof, and the table says the same', async () => {
  const { page } = await open({ javaScriptEnabled: false });
  await page.goto(`${site.address}topics/troop-deployment/`);
  const marks = page.locator('svg.across a.mark, .across a.mark');
  const names = await marks.evaluateAll((list) =>
    list.map((mark) => `${mark.getAttribute('data-actor')} ${mark.getAttribute('data-position')}`),
  );
  const cells = await page
    .locator('.graph-table td[data-actor][data-position]')
    .evaluateAll((list) => list.map((cell) => `${cell.getAttribute('data-actor')} ${cell.getAttribute('data-position')}`));
  expect(names.length).toBeGreaterThan(5);
  expect(names.toSorted()).toEqual(cells.toSorted());
  await page
    .getByRole('link', { name: /Pete Hegseth, opposes, 1 claim/ })
    .locator('visible=true')
    .first()
    .click();
  await page.waitForURL('**/claims/*/');
});
