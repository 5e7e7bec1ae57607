import { readdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import Graph from 'graphology';
import { parse as parseGexf } from 'graphology-gexf';
import { parse as parseGraphml } from 'graphology-graphml';
import { expect, inject, test } from 'vitest';
import { openGraph, useBrowser } from './browser.ts';

const { open } = useBrowser();
const site = inject('site');
const topic = `${site.address}topics/troop-deployment/`;

test('every kind of file downloads and opens', async () => {
  const { page, faults } = await open({ acceptDownloads: true });
  await openGraph(page, `${topic}?undated=no`);
  const marks = await page.locator('.across a.mark').count();
  await page.locator('.position-graph .menu summary').nth(1).click();
  const fetchFile = async (kind: string): Promise<Buffer> => {
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.locator('.position-graph').getByRole('button', { name: kind, exact: true }).click(),
    ]);
    expect(download.suggestedFilename()).toBe(`who-stands-where-troop-deployment.${kind.toLowerCase()}`);
    return readFileSync(await download.path());
  };
  const csv = (await fetchFile('CSV')).toString();
  expect(csv.split('\r\n').filter((line) => line !== '' && !line.startsWith('#'))).toHaveLength(marks + 1);
  expect(csv).toContain('without claims without a date');
  const json: unknown = JSON.parse((await fetchFile('JSON')).toString());
  expect(json).toMatchObject({ licence: expect.stringContaining('CC BY 4.0') });
  const svg = (await fetchFile('SVG')).toString();
  expect(svg).not.toContain('var(');
  for (const words of ['Who stands where on troop deployment', 'CC BY 4.0', 'Record as of', 'supports if …', '/topics/troop-deployment/'])
    expect(svg).toContain(words);
  const png = await fetchFile('PNG');
  expect(png.subarray(1, 4).toString()).toBe('PNG');
  expect(png.readUInt32BE(16)).toBeGreaterThan(1000);
  expect(parseGraphml(Graph, (await fetchFile('GraphML')).toString()).size).toBe(marks);
  expect(parseGexf(Graph, (await fetchFile('GEXF')).toString()).size).toBe(marks);
  expect(faults).toEqual([]);
});

test("a picture has the site's own face, and one of the system where that cannot be read", async () => {
  const pictureOf = async (readable: boolean): Promise<Buffer> => {
    const { page } = await open({ acceptDownloads: true });
    if (!readable) await page.route('**/*.woff2', (route) => route.abort());
    await openGraph(page, topic);
    await page.locator('.position-graph .menu summary').nth(1).click();
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: 'PNG', exact: true }).click();
    return readFileSync(await (await download).path());
  };
  const [own, system] = [await pictureOf(true), await pictureOf(false)];
  expect(system.subarray(1, 4).toString()).toBe('PNG');
  expect(own.equals(system)).toBe(false);
  expect(own.equals(await pictureOf(true))).toBe(true);
});

/** A page of another origin on this machine that frames an address. */
const serveFrame = async (address: string, more = ''): Promise<{ url: string; stop: () => void }> => {
  const server = createServer((_, response) => {
    response.setHeader('content-type', 'text/html');
    response.end(`<!doctype html><title>Another site</title><iframe id="f" src="${address}" width="100%" height="700"></iframe>${more}`);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const at = server.address();
  return { url: `http://127.0.0.1:${typeof at === 'object' && at ? at.port : 0}/`, stop: () => server.close() };
};

test.each([360, 760])('the live embed says its height, and a page that hears it shows all rows, %i pixels wide', async (width) => {
  const script = `<script src="${site.address}embed.js"></script>`;
  const { url, stop } = await serveFrame(`${site.address}embed/topics/troop-deployment/`, script);
  const { page } = await open({ viewport: { width: width + 16, height: 800 } });
  await page.goto(url);
  const frame = page.frameLocator('#f');
  await frame.locator('.position-graph[data-scripted]').waitFor();
  const isWhole = () => frame.locator('html').evaluate((html) => html.scrollHeight <= html.clientHeight);
  await expect.poll(isWhole).toBe(true);
  const low = await page.locator('#f').evaluate((element) => element.clientHeight);
  await frame.locator('.graph-bar').getByText('Table', { exact: true }).click();
  await expect.poll(() => page.locator('#f').evaluate((element) => element.clientHeight)).not.toBe(low);
  await expect.poll(isWhole).toBe(true);
  stop();
});

test.each([320, 900])('the live embed works in a frame of another origin, %i pixels wide', async (width) => {
  const { url, stop } = await serveFrame(`${site.address}embed/topics/troop-deployment/?theme=dark`);
  const { page } = await open({ viewport: { width, height: 800 } });
  await page.goto(url);
  const frame = page.frameLocator('#f');
  await frame.locator('.position-graph[data-scripted]').waitFor();
  const wide = width > 700;
  expect(await frame.locator('.view-positions .across').isVisible()).toBe(wide);
  expect(await frame.locator('.view-positions .upright').isVisible()).toBe(!wide);
  expect(await frame.locator('html').getAttribute('data-theme')).toBe('dark');
  await frame.locator('a.mark').locator('visible=true').first().click();
  await frame.locator('.graph-panel li').first().waitFor();
  expect(await frame.locator('html').evaluate((html) => html.scrollWidth <= html.clientWidth)).toBe(true);
  expect(await frame.getByRole('link', { name: /On Record/ }).getAttribute('href')).toBe('/topics/troop-deployment/');
  stop();
});

test('the live embed is under 60 KB in all, and the script of the graph under 45 KB', async () => {
  const { page } = await open();
  const sizes = new Map<string, number>();
  page.on('response', async (response) => {
    sizes.set(response.url(), gzipSync(await response.body().catch(() => Buffer.alloc(0))).length);
  });
  await page.goto(`${site.address}embed/topics/troop-deployment/`, { waitUntil: 'networkidle' });
  const total = [...sizes.values()].reduce((sum, size) => sum + size, 0);
  expect(total).toBeGreaterThan(5000);
  expect(total).toBeLessThan(60_000);
  const scripts = [...sizes].filter(([address]) => address.endsWith('.js')).reduce((sum, [, size]) => sum + size, 0);
  expect(scripts).toBeLessThan(45_000);
});

test('the frozen copy stands alone: one file, no script, its links lead to the site', async () => {
  const { page, faults } = await open();
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  const [name] = readdirSync(path.join(site.dist, 'embed/frozen')).filter((file) => file.startsWith('troop-deployment-'));
  await page.goto(`${site.address}embed/frozen/${name}#dark`);
  expect(asked.filter((address) => !address.endsWith('favicon.ico'))).toHaveLength(1);
  expect(await page.locator('.across a.mark').count()).toBeGreaterThan(5);
  expect(await page.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe('rgb(21, 22, 24)');
  expect(await page.getByRole('link', { name: /as it is now/ }).getAttribute('href')).toMatch(/^https?:.*\/topics\/troop-deployment\/$/);
  expect(faults.filter((fault) => !fault.includes('favicon'))).toEqual([]);
});

test('the dialog gives the code of both copies and shows them; oEmbed is described', async () => {
  const { page, faults } = await open();
  await openGraph(page, `${topic}?min=2`);
  await page.locator('.position-graph .menu summary').nth(1).click();
  await page.getByRole('button', { name: /Embed this graph/ }).click();
  const code = page.getByLabel('Code to copy');
  expect(await code.inputValue()).toMatch(
    /^<iframe src="[^"]*\/embed\/topics\/troop-deployment\/\?min=2"[^\n]*\n<script async src="[^"]*\/embed\.js"><\/script>$/,
  );
  await page.frameLocator('.embed-dialog iframe').locator('.position-graph').waitFor();
  await page.getByLabel(/frozen: a dated copy/).check();
  expect(await code.inputValue()).toMatch(/\/embed\/frozen\/troop-deployment-[0-9a-f]{12}\.html"/);
  await page.frameLocator('.embed-dialog iframe').locator('h1').waitFor();
  await page.keyboard.press('Escape');
  expect(await page.locator('.embed-dialog').count()).toBe(0);
  const described = await page.locator('link[type="application/json+oembed"]').getAttribute('href');
  const answer: unknown = await (await page.request.get(new URL(new URL(described ?? '').pathname, site.address).href)).json();
  expect(answer).toMatchObject({ version: '1.0', type: 'rich', html: expect.stringContaining('/embed/topics/troop-deployment/') });
  expect(faults).toEqual([]);
});
