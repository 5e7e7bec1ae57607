import { expect, inject, test } from 'vitest';
import { useBrowser } from './browser.ts';

const { open } = useBrowser();

test('a reader goes from the home page to a topic, a claim and its article', async () => {
  const { page, faults, foreignRequests } = await open();
  await page.goto(inject('site').address);
  await page.getByRole('main').getByRole('link', { name: 'Troop deployment' }).first().click();
  await page.waitForURL('**/topics/troop-deployment/');
  expect(await page.getByRole('heading', { level: 1 }).count()).toBe(1);
  await page.getByRole('main').locator('a[href*="/claims/"]:visible').first().click();
  await page.waitForURL('**/claims/*/');
  expect(await page.getByRole('main').innerText()).toContain('date');
  await page.getByRole('main').locator('a[href*="/articles/"]').first().click();
  await page.waitForURL('**/articles/*/**');
  expect(await page.getByRole('main').locator('a[href^="https://"]').count()).toBeGreaterThan(0);
  expect({ faults, foreignRequests }).toEqual({ faults: [], foreignRequests: [] });
});

test('an address that does not exist says so and leads on', async () => {
  const { page } = await open();
  const response = await page.goto(`${inject('site').address}claims/nothing-here/`);
  expect(response?.status()).toBe(404);
  expect(await page.getByRole('main').getByRole('link').count()).toBeGreaterThan(2);
});

test('of many actors of one stance some have cards, and the others are folded', async () => {
  const { page } = await open();
  await page.goto(`${inject('extremeSite').address}topics/tunnel/`);
  const group = page.locator('#positions .group.stance-support');
  expect(await group.locator('h4').innerText()).toContain('16 actors');
  expect(await group.locator('.claim-card').count()).toBe(12);
  await group.getByText('4 more actors').click();
  expect(await group.locator('.claim-rows > li:visible').count()).toBe(4);
});

test('a statement is told once, and a link to a folded report of it unfolds them', async () => {
  const { page } = await open();
  const topic = `${inject('site').address}topics/troop-deployment/`;
  await page.goto(topic);
  const told = page.locator('#timeline li', { hasText: 'there will instantly appear armed forces' });
  expect(await told.locator('> .claim-card').count()).toBe(1);
  const folded = told.locator('details [id^="claim-"]');
  expect(await folded.count()).toBe(5);
  expect(await folded.first().isVisible()).toBe(false);
  const anchor = await folded.first().getAttribute('id');
  await page.goto(`${topic}#${anchor}`);
  expect(await folded.first().isVisible()).toBe(true);
});
