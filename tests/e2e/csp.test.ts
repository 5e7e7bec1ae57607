import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, inject, test } from 'vitest';
import { pageTypes } from '../../scripts/bench/site/page-types.ts';
import { useBrowser, type WatchedPage } from './browser.ts';

const { open } = useBrowser();
const site = inject('site');

// One reader goes through all of them, whose service worker is installed once.
let reader: WatchedPage | undefined;

test.each(pageTypes(site.dist))('/%s names what it may load, no inline script or style among it, and keeps to it', async (type) => {
  const html = readFileSync(path.join(site.dist, type.endsWith('.html') ? type : `${type}index.html`), 'utf8');
  const policy = /<meta http-equiv="content-security-policy" content="([^"]+)"/i.exec(html)?.[1] ?? '';
  expect(policy).toContain("default-src 'none'");
  // A frozen graph has no script at all, and its one style is named by its hash.
  if (type.startsWith('embed/frozen/')) expect(html).not.toMatch(/<script/);
  else expect(policy).toMatch(/script-src 'self'/);
  expect(policy).not.toMatch(/unsafe-inline|'unsafe-eval'|https?:|\*/);
  reader ??= await open({ serviceWorkers: 'allow' });
  const { page, faults, foreignRequests } = reader;
  await page.goto(site.address + type);
  await page.waitForLoadState('networkidle');
  // An embedded graph keeps nothing on the reader's device: no service worker will ever be ready there.
  if (!type.startsWith('embed/')) await page.evaluate(() => navigator.serviceWorker?.ready.then(() => undefined));
  expect({ faults: faults.splice(0), foreignRequests: foreignRequests.splice(0) }).toEqual({ faults: [], foreignRequests: [] });
});

test('a page cannot be made to run a script of its address or of its words', async () => {
  const { page } = await open();
  await page.goto(
    `${site.address}search/?q=${encodeURIComponent('<img src=x onerror="window.hit=1"> troops')}&actor=${encodeURIComponent('"><script>window.hit=1</script>')}`,
  );
  await expect.poll(() => page.locator('[data-status]').innerText()).not.toBe('');
  expect(await page.evaluate(() => 'hit' in window)).toBe(false);
});

test('browsers are offered the site as a search engine, by its full address', async () => {
  const { page } = await open();
  await page.goto(site.address);
  const href = (await page.locator('link[rel="search"][type="application/opensearchdescription+xml"]').getAttribute('href')) ?? '';
  const description = readFileSync(path.join(site.dist, href), 'utf8');
  const template = /<Url type="text\/html" method="get" template="([^"]+)"/.exec(description)?.[1] ?? '';
  const { pathname, search, origin } = new URL(template.replace('{searchTerms}', 'premature'));
  expect(origin).toMatch(/^https?:\/\//);
  await page.goto(site.address.replace(/\/$/, '') + pathname + search);
  expect(await page.locator('[data-claims] li').first().innerText()).toContain('Olaf Scholz');
});

test('the site can be installed: a manifest with icons that are there', async () => {
  const { page } = await open();
  await page.goto(site.address);
  const manifest: { start_url: string; icons: { src: string; sizes: string; purpose?: string }[] } = await page.evaluate(async () =>
    (await fetch(document.querySelector<HTMLLinkElement>('link[rel="manifest"]')?.href ?? '')).json(),
  );
  expect(manifest.icons.map(({ sizes }) => sizes)).toEqual(expect.arrayContaining(['192x192', '512x512']));
  expect(manifest.icons.some(({ purpose }) => purpose === 'maskable')).toBe(true);
  for (const { src } of manifest.icons) expect((await page.request.get(site.address + src)).status(), src).toBe(200);
});
