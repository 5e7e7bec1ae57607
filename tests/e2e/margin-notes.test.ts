import type { Locator } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { useBrowser } from './browser.ts';

const { open } = useBrowser();
const article = `${inject('site').address}articles/2026-02-04-antiwar-rutte-nato-forces-instantly/`;

const background = (part: Locator): Promise<string> => part.evaluate((element) => getComputedStyle(element).backgroundColor);
const clear = 'rgba(0, 0, 0, 0)';

test('a mark lights its note and a note its mark, under the pointer and in the keyboard’s hands, without a script', async () => {
  const { page } = await open({ javaScriptEnabled: false });
  await page.goto(article);
  const [mark, note] = [page.locator('.claim-mark').nth(1), page.locator('.margin-note').nth(1)];
  const other = page.locator('.margin-note').nth(2);
  expect(await background(note)).toBe(clear);
  await mark.hover();
  expect(await background(note)).not.toBe(clear);
  expect(await background(other)).toBe(clear);
  await note.hover();
  expect(await background(mark)).not.toBe(clear);
  await page.mouse.move(0, 0);
  expect(await background(mark)).toBe(clear);
  await note.getByRole('link').first().focus();
  expect(await background(mark)).not.toBe(clear);
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Shift+Tab');
  expect(await background(note)).not.toBe(clear);
});

test('the words of a claim that lie in two places light each other and their note', async () => {
  const { page } = await open();
  await page.goto(`${inject('extremeSite').address}articles/split/`, { waitUntil: 'networkidle' });
  const [first, second] = [page.locator('.claim-mark').nth(0), page.locator('.claim-mark').nth(1)];
  const note = page.locator('.margin-note');
  expect(await note.count()).toBe(1);
  await second.hover();
  for (const part of [first, note]) expect(await background(part)).not.toBe(clear);
  await note.hover();
  for (const part of [first, second]) expect(await background(part)).not.toBe(clear);
  await page.mouse.move(0, 0);
  for (const part of [first, second, note]) expect(await background(part)).toBe(clear);
  await second.focus();
  expect(await background(note)).not.toBe(clear);
});

test('on a narrow screen a note opens in place when its number is followed, and closes again', async () => {
  const { page } = await open({ viewport: { width: 360, height: 800 }, javaScriptEnabled: false });
  await page.goto(article);
  const note = page.locator('.margin-note').nth(1);
  expect(await note.isVisible()).toBe(false);
  await page.locator('.number a').nth(1).click();
  expect(await note.isVisible()).toBe(true);
  await note.getByRole('link', { name: 'Close' }).click();
  expect(await note.isVisible()).toBe(false);
});
