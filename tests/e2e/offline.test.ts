import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, inject, test } from 'vitest';
import { useBrowser } from './browser.ts';
import { writeNewerEdition } from './newer-edition.ts';
import { type SwitchedServer, startSwitchedServer } from './switched-server.ts';

const { open } = useBrowser();
const { dist } = inject('site');
const folder = mkdtempSync(path.join(tmpdir(), 'on-record-offline-'));
/** A newer build of the same dossier, in which one outlet has another name. */
const newer = path.join(folder, 'newer');
const servers: SwitchedServer[] = [];

const serve = async (...site: Parameters<typeof startSwitchedServer>): Promise<SwitchedServer> => {
  const server = await startSwitchedServer(...site);
  servers.push(server);
  return server;
};

beforeAll(() => writeNewerEdition(dist, newer, 'The Nordic Times', 'The Nordic Chronicle'));
afterEach(() => {
  for (const server of servers.splice(0)) server.stop();
});
afterAll(() => rmSync(folder, { recursive: true }));

/** Ids of claims of a build that stand in its pages. */
const claimIds = (site: string): string[] => readdirSync(path.join(site, 'claims')).filter((name) => /^[a-z2-7]{10}$/.test(name));

/** Visits a page and waits until it and the core of the site are kept. */
const visit = async (page: Page, address: string): Promise<void> => {
  await page.goto(address);
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
  await expect
    .poll(() =>
      page.evaluate(async () =>
        (
          await Promise.all(
            (await caches.keys()).map(async (name) => (await (await caches.open(name)).keys()).map(({ url }) => new URL(url).pathname)),
          )
        )
          .flat()
          .includes(location.pathname),
      ),
    )
    .toBe(true);
};
const works = async (page: Page, address: string, words: RegExp): Promise<void> => {
  await page.goto(address);
  expect(await page.getByRole('main').innerText()).toMatch(words);
};
const searchFinds = async (page: Page, address: string, words: string, claim: RegExp): Promise<void> => {
  await page.goto(`${address}search/?q=${encodeURIComponent(words)}`);
  await page.locator('[data-claims] li').first().waitFor();
  expect(await page.locator('[data-claims]').innerText()).toMatch(claim);
  // The counts of the filters are made in a worker, which comes out of the cache as well.
  await page.locator(`[data-found][data-counted="${words}"]`).waitFor();
};

test.each(['/', '/record/'])('after the first visit, under %s, visited pages, search and graphs work without a network', async (base) => {
  const server = await serve(base === '/' ? dist : inject('siteUnderPath').dist, base);
  const [id] = claimIds(dist);
  const { page } = await open({ serviceWorkers: 'allow' });
  await visit(page, `${server.address}claims/${id}/`);
  server.cut(true);
  await works(page, `${server.address}claims/${id}/`, /Reported by/);
  expect(await page.evaluate(() => getComputedStyle(document.body).fontFamily)).toMatch(/Source Serif|Inter/);
  await searchFinds(page, server.address, 'legitimate targets', /legitimate targets/);
  await page.goto(`${server.address}topics/troop-deployment/`);
  expect(await page.locator('svg a.mark, .across a.mark').count()).toBeGreaterThan(5);
  await page.keyboard.press('/');
  await page.locator('dialog[open]').waitFor();
  await page.keyboard.type('premature');
  await page.locator('dialog [data-claims] li').first().waitFor();
});

test('a page that was never visited says so without a network, and saving the whole record brings it', async () => {
  const server = await serve(dist);
  const [first, never] = claimIds(dist);
  const { page } = await open({ serviceWorkers: 'allow' });
  // A browser that agrees at once, as Chrome does without a question.
  await page.addInitScript(() => {
    StorageManager.prototype.persist = async () => true;
  });
  await visit(page, `${server.address}claims/${first}/`);
  server.cut(true);
  await works(page, `${server.address}claims/${never}/`, /not saved on this device/);
  server.cut(false);
  await page.goto(`${server.address}offline/`);
  const status = page.locator('[data-offline-summary]');
  await expect.poll(() => status.innerText()).toMatch(/of \d+ pages are saved/);
  await page.getByRole('button', { name: /Save the whole record for offline \([\d.]+ [KM]B\)/ }).click();
  await expect.poll(() => status.innerText()).toMatch(/^The whole record is saved/);
  expect(await status.innerText()).not.toContain('may still remove it');
  server.cut(true);
  await works(page, `${server.address}claims/${never}/`, /Reported by/);
  await works(page, `${server.address}methods/`, /Methods/);
});

test("saving the whole record shows how far it is, does not wait for a reader who leaves the browser's question open, and tells when it is answered", async () => {
  const server = await serve(dist);
  const { page } = await open({ serviceWorkers: 'allow' });
  await page.addInitScript(() => {
    // Of what a browser answers here, each has its own rules; that it is asked is ours.
    StorageManager.prototype.persist = () =>
      new Promise((resolve) => {
        document.documentElement.dataset.persist = 'asked';
        document.addEventListener('answer', () => resolve(true), { once: true });
      });
  });
  await visit(page, server.address);
  await page.goto(`${server.address}offline/`);
  const save = page.getByRole('button', { name: /^Save the whole record/ });
  await save.waitFor();
  expect(await page.getByRole('button', { name: 'Remove what I saved' }).count()).toBe(0);
  const seen = await page.locator('[data-offline-progress]').evaluateHandle((bar) => {
    const shares: number[] = [];
    if (bar instanceof HTMLProgressElement)
      new MutationObserver(() => bar.hidden || shares.push(bar.value / bar.max)).observe(bar, { attributes: true });
    return shares;
  });
  await save.click();
  const status = page.locator('[data-offline-summary]');
  await expect.poll(() => status.innerText()).toMatch(/^The whole record is saved.*may still remove it/);
  expect(await page.getByRole('progressbar').count()).toBe(0);
  const shares = await seen.jsonValue();
  expect(shares.length).toBeGreaterThan(3);
  expect(shares).toEqual(shares.toSorted((a, b) => a - b));
  expect(shares.some((share) => share > 0.2 && share < 0.8)).toBe(true);
  expect(await page.locator('html').getAttribute('data-persist')).toBe('asked');
  await page.evaluate(() => document.dispatchEvent(new Event('answer')));
  await expect.poll(() => status.innerText()).toMatch(/^The whole record is saved(?!.*may still remove)/);
});

test('what is saved is listed, and removed one by one or whole', async () => {
  const server = await serve(dist);
  const [first] = claimIds(dist);
  const { page } = await open({ serviceWorkers: 'allow' });
  await visit(page, `${server.address}claims/${first}/`);
  await visit(page, `${server.address}methods/`);
  await page.goto(`${server.address}offline/`);
  const saved = page.getByRole('list', { name: 'Saved pages' }).getByRole('listitem');
  await expect.poll(() => saved.count()).toBe(2);
  await page.getByRole('button', { name: /^Remove How|^Remove Methods/ }).click();
  await expect.poll(() => saved.count()).toBe(1);
  await page.getByRole('button', { name: 'Remove what I saved' }).click();
  await expect.poll(() => saved.count()).toBe(0);
  server.cut(true);
  await works(page, `${server.address}claims/${first}/`, /not saved on this device/);
  await searchFinds(page, server.address, 'premature', /Scholz/);
});

test('a newer build takes over whole, and only when the reader says so', async () => {
  const server = await serve(dist);
  const { page } = await open({ serviceWorkers: 'allow' });
  await visit(page, `${server.address}actors/olaf-scholz/`);
  await page.goto(`${server.address}search/`);
  const bundleOf = () => page.locator('form.search').getAttribute('data-bundle');
  const before = await bundleOf();
  const asked = server.asked.length;
  server.show(newer);
  await page.goto(`${server.address}search/`);
  await page.evaluate(async () => (await navigator.serviceWorker.ready).update());
  const notice = page.getByRole('button', { name: 'Show it' });
  await notice.waitFor();
  // Until then the old build answers, index and page alike.
  server.cut(true);
  await searchFinds(page, server.address, 'premature', /Nordic Times/);
  expect(await bundleOf()).toBe(before);
  await notice.click();
  await expect.poll(bundleOf).not.toBe(before);
  // Now the new one does, all of it, still without a network.
  expect(await bundleOf()).toBe(/data-bundle="([^"]+)"/.exec(readFileSync(path.join(newer, 'search/index.html'), 'utf8'))?.[1]);
  await searchFinds(page, server.address, 'premature', /Nordic Chronicle/);
  await works(page, `${server.address}actors/olaf-scholz/`, /Nordic Chronicle/);
  // What has not changed is not fetched again.
  expect(server.asked.slice(asked)).toContain('/actors/olaf-scholz/');
  expect(server.asked.slice(asked).filter((one) => one.startsWith('/assets/'))).toEqual([]);
  const versions = await page.evaluate(async () => {
    const names = (await Promise.all((await caches.keys()).map(async (name) => (await caches.open(name)).keys())))
      .flat()
      .map(({ url }) => url);
    return [...new Set(names.flatMap((url) => /pagefind\/([^/]+)\//.exec(url)?.[1] ?? []))];
  });
  expect(versions).toHaveLength(1);
});

test('a build that is served by halves does not replace the old one', async () => {
  const server = await serve(dist);
  const { page } = await open({ serviceWorkers: 'allow' });
  await visit(page, `${server.address}methods/`);
  const half = path.join(folder, 'half');
  cpSync(newer, half, { recursive: true });
  cpSync(path.join(dist, 'topics'), path.join(half, 'topics'), { recursive: true });
  server.show(half);
  const state = await page.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready;
    await registration.update();
    const { installing } = registration;
    await new Promise<void>((resolve) => {
      if (!installing) return resolve();
      installing.addEventListener('statechange', () => resolve());
    });
    return [installing?.state, registration.waiting === null];
  });
  expect(state).toEqual(['redundant', true]);
  server.cut(true);
  await searchFinds(page, server.address, 'Rubio', /Rubio/);
});
