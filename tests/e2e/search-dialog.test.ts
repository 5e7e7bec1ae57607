import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { useBrowser } from './browser.ts';

const { open } = useBrowser();
const site = inject('site');
const topic = `${site.address}topics/troop-deployment/`;
const claims = (page: Page) => page.locator('dialog [data-claims] li');
const status = (page: Page) => page.locator('[data-status]');

const openDialog = async (page: Page, words = ''): Promise<void> => {
  await page.goto(topic);
  await page.keyboard.press('/');
  await page.locator('dialog[open]').waitFor();
  await page.keyboard.type(words);
};

test('what is typed before the dialog is there is not lost, and the dialog takes the focus', async () => {
  const { page, faults } = await open();
  await page.goto(topic);
  await page.keyboard.press('Control+k');
  await page.keyboard.type('premature');
  await page.locator('dialog[open]').waitFor();
  await expect.poll(() => page.locator('dialog #query').inputValue()).toBe('premature');
  await claims(page).first().waitFor();
  expect(await claims(page).first().innerText()).toContain('Olaf Scholz');
  expect(faults).toEqual([]);
});

test('its state stands in the address, which opens it again; closing it gives the page’s address back', async () => {
  const { page } = await open();
  await openDialog(page, 'troops');
  await claims(page).first().waitFor();
  await page
    .locator('dialog')
    .getByRole('checkbox', { name: /opposes/ })
    .check();
  await page.waitForURL('**/topics/troop-deployment/#search?q=troops&stance=oppose');
  await expect.poll(() => status(page).innerText()).toMatch(/^\d+ claims for/);
  const found = await status(page).innerText();
  await claims(page).first().locator('a').click();
  await page.waitForURL('**/claims/*/');
  await page.goBack();
  await page.locator('dialog[open]').waitFor();
  await expect.poll(() => status(page).innerText()).toBe(found);
  await page.getByRole('button', { name: 'Close' }).click();
  await expect.poll(() => page.url()).toBe(topic);
});

test('words typed just before it closes leave the page’s own address, with its fragment', async () => {
  const { page } = await open();
  await openDialog(page);
  await page.keyboard.press('Escape');
  await page.evaluate(() => history.replaceState(null, '', '#main'));
  await page.keyboard.press('/');
  await page.locator('dialog[open]').waitFor();
  await page.keyboard.type('troops');
  await page.getByRole('button', { name: 'Close' }).click();
  await page.waitForTimeout(500);
  expect(page.url()).toBe(`${topic}#main`);
});

test('the arrow keys walk through the results, Escape leaves, and the focus goes back to the page', async () => {
  const { page } = await open();
  await openDialog(page, 'troops');
  await claims(page).nth(1).waitFor();
  const active = () => page.evaluate(() => document.activeElement?.closest('li')?.textContent ?? document.activeElement?.id);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  expect(await active()).toBe(await claims(page).nth(1).textContent());
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowUp');
  expect(await active()).toBe('query');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Escape');
  await expect.poll(() => page.locator('dialog[open]').count()).toBe(0);
  await expect.poll(() => page.url()).toBe(topic);
});

test('Enter leads to the page with the same search', async () => {
  const { page } = await open();
  await openDialog(page, 'premature');
  await page.keyboard.press('Enter');
  await page.waitForURL('**/search/?q=premature');
  expect(await page.locator('[data-claims] li').first().innerText()).toContain('Olaf Scholz');
});

test('a filter is a chip that takes it away again', async () => {
  const { page } = await open();
  await page.goto(`${site.address}search/?q=troops&actor=sergey-lavrov&form=direct`);
  const chip = page.getByRole('button', { name: 'Remove the filter Actor: Sergey Lavrov' });
  await chip.click();
  await page.waitForURL('**/search/?q=troops&form=direct');
  expect(
    await page
      .getByRole('checkbox', { name: /Sergey Lavrov/ })
      .first()
      .isChecked(),
  ).toBe(false);
  await page.getByRole('button', { name: 'Remove the filter Form: Quoted' }).click();
  await page.waitForURL('**/search/?q=troops');
  expect(await page.getByRole('list', { name: 'Active filters' }).isVisible()).toBe(false);
});

test('counts follow the query, and choosing a value leaves as many as it said', async () => {
  const { page } = await open();
  await page.goto(`${site.address}search/?q=troops`);
  const counted = page.locator('[data-found][data-counted="troops"]');
  for (const facet of ['speaksFor', 'reported', 'form', 'outlet']) {
    await counted.waitFor();
    const item = page.locator(`fieldset li:not([hidden]):has(input[name="${facet}"])`).first();
    // Its text, not what is drawn of it: filters out of sight are not.
    const count = Number(await item.locator('[data-count]').textContent());
    expect(count, facet).toBeGreaterThan(0);
    await item.locator('input').check();
    await expect.poll(() => status(page).innerText(), { message: facet }).toMatch(new RegExp(`^${count} claims? `));
    await item.locator('input').uncheck();
    await expect.poll(() => status(page).innerText()).toMatch(/pages? /);
  }
});

test('the order is a choice that stands in the address: newest first, oldest first', async () => {
  const { page } = await open();
  await page.goto(`${site.address}search/?q=troops&sort=newest`);
  const first = () => page.locator('[data-claims] li .date').first().innerText();
  await expect.poll(first).toContain('2026');
  await page.getByRole('combobox', { name: 'Order' }).selectOption('oldest');
  await page.waitForURL('**sort=oldest');
  await expect.poll(first).not.toContain('2026');
});

test('a misspelt word is read as the nearest, and can be searched as it is written', async () => {
  const { page } = await open();
  await page.goto(`${site.address}search/?q=Zelesnky`);
  await expect.poll(() => status(page).innerText()).toMatch(/for “Zelensky”. Nothing has “Zelesnky”/);
  await page.getByRole('button', { name: 'as it is written' }).click();
  await page.waitForURL('**literal=1');
  await expect.poll(() => status(page).innerText()).toMatch(/^Nothing found/);
  await page.getByRole('button', { name: 'Search for “Zelensky”' }).click();
  await page.waitForURL('**/search/?q=Zelensky');
  await expect.poll(() => page.locator('[data-claims] li').count()).toBeGreaterThan(2);
});

test('where some of the words found something, it is said which nobody used', async () => {
  const { page } = await open();
  await page.goto(`${site.address}search/?q=Лавров+неприемлемо`);
  await expect
    .poll(() => status(page).innerText())
    .toMatch(/^\d+ claims and \d+ pages? for “Лавров неприемлемо”. None of these has “неприемлемо”.$/);
  await page.goto(`${site.address}search/?q=troops+deal`);
  await expect.poll(() => status(page).innerText()).toMatch(/for “troops deal”$/);
});

test('where filters leave nothing, the query without them is one click away', async () => {
  const { page } = await open();
  await page.goto(`${site.address}search/?q=premature&actor=sergey-lavrov`);
  await page.getByRole('button', { name: /^Search without filters \(\d+\)/ }).click();
  await page.waitForURL('**/search/?q=premature');
  await page.locator('[data-claims] li').first().waitFor();
});

test('what was found is announced once the typing rests, not with every letter', async () => {
  const { page } = await open();
  await page.clock.install();
  await openDialog(page, 't');
  await claims(page).first().waitFor();
  await expect.poll(() => status(page).innerText()).toMatch(/claims/);
  const said = await status(page).evaluateHandle((element) => {
    const texts: string[] = [];
    new MutationObserver(() => texts.push(element.textContent ?? '')).observe(element, { childList: true });
    return texts;
  });
  // A clock that the test moves: how fast the machine types does not matter.
  await page.clock.pauseAt((await page.evaluate(() => Date.now())) + 1000);
  for (const letter of 'roops') {
    await page.keyboard.insertText(letter);
    await page.clock.runFor(60);
  }
  const statusLater = async (): Promise<string> => {
    await page.clock.runFor(100);
    return status(page).innerText();
  };
  await expect.poll(statusLater).toMatch(/for “troops”/);
  expect(await said.jsonValue()).toEqual([expect.stringMatching(/^\d+ claims and \d+ pages for “troops”$/)]);
  expect(await status(page).getAttribute('role')).toBe('status');
});

test('a word that is near nothing does not spoil the offer for one that is mistyped', async () => {
  const { page } = await open();
  await page.goto(`${site.address}search/?q=Zelesnky+xyzzyplugh&literal=1`);
  await page.getByRole('button', { name: /^Search for “Zelensky/ }).click();
  await claims(page).or(page.locator('[data-claims] li')).first().waitFor();
  expect(await page.locator('[data-claims] li').first().innerText()).toContain('Zelensky');
  expect(await page.getByRole('combobox', { name: 'Order' }).isVisible()).toBe(true);
});

test('where nothing is asked or found there is nothing to order', async () => {
  const { page } = await open();
  await page.goto(`${site.address}search/?q=xyzzyplugh`);
  await expect.poll(() => status(page).innerText()).toMatch(/^Nothing found/);
  expect(await page.getByRole('combobox', { name: 'Order' }).count()).toBe(0);
});

test('a claim found by a spelling that it does not show says by which', async () => {
  const { page } = await open();
  await page.goto(`${site.address}search/?q=Лавров`);
  expect(await page.locator('[data-claims] li .reason').first().innerText()).toBe('Found by Сергей Лавров');
});

describe.each([320, 1280])('at %i px', (width) => {
  test.each(['light', 'dark'] as const)(
    'axe finds no violation on the dialog in %s, and it is no wider than the window',
    async (colorScheme) => {
      const { page } = await open({ colorScheme, viewport: { width, height: 800 } });
      await openDialog(page, 'trops deal');
      await claims(page).first().waitFor();
      await expect.poll(() => status(page).innerText()).toMatch(/claims/);
      const { violations } = await new AxeBuilder({ page }).include('dialog').analyze();
      expect(violations.map(({ id, nodes }) => [id, ...nodes.map(({ html }) => html)])).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
      expect(await page.locator('dialog').evaluate((dialog) => dialog.scrollWidth <= dialog.clientWidth)).toBe(true);
    },
  );
});
