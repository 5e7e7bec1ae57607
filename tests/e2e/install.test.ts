import sharp from 'sharp';
import { expect, inject, test } from 'vitest';
import { useBrowser } from './browser.ts';

const { open } = useBrowser();

test.each(['site', 'siteUnderPath'] as const)('a browser can install %s', async (name) => {
  const { address } = inject(name);
  const { page } = await open();
  await page.goto(address);
  const session = await page.context().newCDPSession(page);
  const { url, errors, data } = await session.send('Page.getAppManifest');
  expect(errors).toEqual([]);
  expect(url).toBe(`${address}manifest.webmanifest`);
  const { installabilityErrors } = await session.send('Page.getInstallabilityErrors');
  // Contexts of a test are windows in which a browser installs nothing, whatever the site.
  expect(installabilityErrors.map(({ errorId }) => errorId).filter((id) => id !== 'in-incognito')).toEqual([]);
  const { icons, start_url: start, scope, shortcuts } = JSON.parse(data ?? '{}');
  expect([start, scope, shortcuts[0].url].map((path) => new URL(path, url).href)).toEqual([address, address, `${address}search/`]);
  for (const { src, sizes, type } of icons) {
    const answer = await page.request.get(new URL(src, url).href);
    expect(answer.headers()['content-type'], src).toContain(type);
    if (type !== 'image/png') continue;
    const { width, height } = await sharp(await answer.body()).metadata();
    expect(`${width}x${height}`, src).toBe(sizes);
  }
  expect(icons.map((icon: { purpose?: string }) => icon.purpose)).toContain('maskable');
});

test('a maskable icon is whole where a device cuts a circle out of it', async () => {
  const { page } = await open();
  const icon = await (await page.request.get(`${inject('site').address}icons/maskable-512.png`)).body();
  const { data, info } = await sharp(icon).removeAlpha().raw().toBuffer({ resolveWithObject: true });
  const colorAt = (x: number, y: number): string => data.subarray((y * info.width + x) * 3, (y * info.width + x) * 3 + 3).join();
  // Outside of the circle of two fifths there is nothing but ground: https://www.w3.org/TR/appmanifest/#icon-masks
  const outside = new Set<string>();
  for (let y = 0; y < info.height; y += 4)
    for (let x = 0; x < info.width; x += 4)
      if (Math.hypot(x - info.width / 2, y - info.height / 2) > info.width * 0.4) outside.add(colorAt(x, y));
  expect(outside.size).toBe(1);
  expect((await sharp(icon).stats()).isOpaque).toBe(true);
});

test.each(['site', 'siteUnderPath'] as const)('a browser can add the search of %s to its own, and it finds', async (name) => {
  const { address } = inject(name);
  const { page } = await open();
  await page.goto(address);
  const link = page.locator('link[rel="search"]');
  expect(await link.getAttribute('type')).toBe('application/opensearchdescription+xml');
  const description = await (await page.request.get(new URL((await link.getAttribute('href')) ?? '', address).href)).text();
  const template = await page.evaluate((xml) => {
    const parsed = new DOMParser().parseFromString(xml, 'application/xml');
    return parsed.querySelector('parsererror') ? undefined : parsed.querySelector('Url[type="text/html"]')?.getAttribute('template');
  }, description);
  const asked = new URL((template ?? '').replace('{searchTerms}', encodeURIComponent('legitimate targets')));
  // The description names the site's published address; here it is served from another.
  await page.goto(new URL(asked.pathname + asked.search, address).href);
  const first = page.locator('[data-claims] li').first();
  await first.waitFor();
  expect(await first.innerText()).toContain('legitimate targets');
});
