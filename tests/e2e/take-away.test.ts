import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parseHTML } from 'linkedom';
import { describe, expect, inject, test } from 'vitest';
import { useBrowser } from './browser.ts';

const { dist, address } = inject('site');
const { open } = useBrowser();

const read = (file: string): string => readFileSync(path.join(dist, file), 'utf8');
const pageOf = (file: string) => parseHTML(read(file)).document;
const pages = (root: string): string[] =>
  readdirSync(root, { recursive: true, encoding: 'utf8' })
    .map((file) => file.split(path.sep).join('/'))
    .filter((file) => file.endsWith('index.html'));
const [claim = ''] = readdirSync(path.join(dist, 'claims')).filter((name) => /^[a-z2-7]{10}$/.test(name));

describe('numbers', () => {
  test('the data page says what the files hold', () => {
    const rows = [...pageOf('data/index.html').querySelectorAll('table.downloads tbody tr')];
    expect(rows.length).toBeGreaterThan(8);
    for (const row of rows) {
      const count = row.querySelector('.number')?.textContent?.trim() ?? '';
      const json = [...row.querySelectorAll('a')].map((link) => link.getAttribute('href') ?? '').find((href) => href.endsWith('.json'));
      if (json) expect(String(JSON.parse(read(json.slice(1))).count)).toBe(count);
    }
  });

  test('lists give each entry as many claims as the data has', () => {
    const claims: { article: string; outlet: string; topics: string[]; actors: { actor: string }[] }[] = JSON.parse(
      read('data/claims.json'),
    ).records;
    const keysOf: Record<string, (claim: (typeof claims)[number]) => string[]> = {
      topics: ({ topics }) => topics,
      actors: ({ actors }) => actors.map(({ actor }) => actor),
      articles: ({ article }) => [article],
      outlets: ({ outlet }) => [outlet],
    };
    let counted = 0;
    for (const page of ['index.html', 'topics/index.html', 'actors/index.html', 'articles/index.html'])
      for (const row of pageOf(page).querySelectorAll('main li, main tr, main article')) {
        const links = [...row.querySelectorAll('a[href]')].map((link) => /^\/(\w+)\/([^/]+)\/$/.exec(link.getAttribute('href') ?? ''));
        const said = /(?:^|\D)(\d+) claims?\b/.exec(row.textContent ?? '')?.[1];
        const [, kind = '', id = ''] = links.find((link) => link !== null) ?? [];
        const keys = keysOf[kind];
        if (said === undefined || !keys) continue;
        counted += 1;
        const held = claims.filter((claim) => keys(claim).includes(id)).length;
        expect(`${page} ${kind} ${id} ${said}`).toBe(`${page} ${kind} ${id} ${held}`);
      }
    expect(counted).toBeGreaterThan(20);
    const whole = /(\d+) claims? of (\d+) actors? in (\d+) articles?/.exec(pageOf('index.html').querySelector('main')?.textContent ?? '');
    const counts = ['claims', 'actors', 'articles'].map((name) => String(JSON.parse(read(`data/${name}.json`)).count));
    expect(whole?.slice(1)).toEqual(counts);
  });

  test('heads of pages count what their data holds', () => {
    const numbersOf = (page: string) => [
      ...(pageOf(page).querySelector('main')?.textContent ?? '').matchAll(/(\d+) (claims?|articles?)\b/g),
    ];
    const first = (page: string, word: string) => numbersOf(page).find(([, , found]) => found?.startsWith(word))?.[1];
    expect(first('claims/index.html', 'claim')).toBe(String(JSON.parse(read('data/claims.json')).count));
    for (const id of readdirSync(path.join(dist, 'data/topics'))) {
      const { records } = JSON.parse(read(`data/topics/${id}/claims.json`));
      expect(`${id} ${first(`topics/${id}/index.html`, 'claim')}`).toBe(`${id} ${records.length}`);
      const articles = new Set(records.map(({ article }: { article: string }) => article)).size;
      expect(`${id} ${first(`topics/${id}/index.html`, 'article')}`).toBe(`${id} ${articles}`);
    }
    const claims: { outlet: string; via: { outlet?: string }[] }[] = JSON.parse(read('data/claims.json')).records;
    for (const { id } of JSON.parse(read('data/outlets.json')).records) {
      const words = pageOf(`outlets/${id}/index.html`).querySelector('main')?.textContent ?? '';
      const [, own, cited] = /with (\d+) claims? in the record; cited as a source for (\d+|no) claims?/.exec(words) ?? [];
      expect(`${id} ${own}`).toBe(`${id} ${claims.filter(({ outlet }) => outlet === id).length}`);
      const citing = claims.filter(({ via }) => via.some(({ outlet }) => outlet === id)).length;
      expect(`${id} ${cited}`).toBe(`${id} ${citing === 0 ? 'no' : citing}`);
    }
  });

  test('each topic and actor page lists as many claims as its data', () => {
    for (const kind of ['topics', 'actors'])
      for (const id of readdirSync(path.join(dist, 'data', kind))) {
        const { records } = JSON.parse(read(`data/${kind}/${id}/claims.json`));
        const document = pageOf(`${kind}/${id}/index.html`);
        const links = [...document.querySelectorAll('a[href]')].map((link) => link.getAttribute('href') ?? '');
        const shown = new Set(links.map((href) => /\/claims\/([a-z2-7]{10})\/$/.exec(href)?.[1]));
        expect(records.filter((record: { id: string }) => !shown.has(record.id))).toEqual([]);
        // A reference manager saves the page as one item.
        expect(document.querySelectorAll('.Z3988')).toHaveLength(1);
      }
  });
});

describe.each([
  ['at the root', dist, ''],
  ['under a path', inject('siteUnderPath').dist, 'record/'],
])('%s', (_, root, base) => {
  test('every typed link leads to a file, and every page that search engines may show is in the sitemap', () => {
    const missing: string[] = [];
    const listed = new Set(
      readdirSync(root)
        .filter((name) => /^sitemap-\d+\.xml$/.test(name))
        .flatMap((name) =>
          [...readFileSync(path.join(root, name), 'utf8').matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, loc = '']) => new URL(loc).pathname),
        ),
    );
    for (const page of pages(root)) {
      const { document } = parseHTML(readFileSync(path.join(root, page), 'utf8'));
      for (const link of document.querySelectorAll('link[rel="alternate"], link[rel="item"], link[rel="describedby"]')) {
        const target = new URL(link.getAttribute('href') ?? '', 'http://localhost/').pathname.slice(1 + base.length);
        if (!existsSync(path.join(root, target))) missing.push(`${page}: ${target}`);
      }
      const canonical = document.querySelector('link[rel="canonical"]')?.getAttribute('href');
      if (canonical && !listed.has(new URL(canonical).pathname)) missing.push(`not in the sitemap: ${page}`);
    }
    expect(missing).toEqual([]);
    for (const location of listed) expect(existsSync(path.join(root, location.slice(1 + base.length), 'index.html'))).toBe(true);
  });
});

test('every page has structured data that is JSON, and says where it stands', () => {
  for (const page of pages(dist)) {
    const document = pageOf(page);
    if (!document.querySelector('link[rel="canonical"]')) continue;
    const nodes = [...document.querySelectorAll('script[type="application/ld+json"]')].map((script) =>
      JSON.parse(script.textContent ?? ''),
    );
    expect(nodes.every((node) => node['@context'] === 'https://schema.org' && typeof node['@type'] === 'string')).toBe(true);
    expect(nodes.length).toBeGreaterThan(0);
    if (document.querySelector('.breadcrumbs')) expect(nodes.some((node) => node['@type'] === 'BreadcrumbList')).toBe(true);
  }
});

test('a claim’s page tells reference managers that it is a web page, and by whom', () => {
  const document = pageOf(`claims/${claim}/index.html`);
  const meta = (name: string) => document.querySelector(`meta[name="${name}"]`)?.getAttribute('content');
  expect(meta('z:itemType')).toBe('webpage');
  expect(meta('citation_title')).toBe(meta('DC.title'));
  expect(document.querySelectorAll('meta[name="citation_author"]').length).toBeGreaterThan(0);
  expect(document.querySelector('meta[name="citation_journal_title"]')).toBeNull();
  expect(document.querySelector('link[rel="cite-as"]')?.getAttribute('href')).toBe(meta('citation_public_url'));
});

describe('citing', () => {
  test('a button copies, and one key copies the style last used until it is switched off', async () => {
    const { page, faults } = await open({ permissions: ['clipboard-read', 'clipboard-write'] });
    await page.goto(`${address}claims/${claim}/`);
    const copied = (): Promise<string> => page.evaluate(() => navigator.clipboard.readText());
    const apa = page.locator('[data-citation="apa"]').first();
    await apa.getByRole('button', { name: 'Copy APA' }).click();
    await expect.poll(copied).toBe(await apa.locator('[data-text]').textContent());
    await page.evaluate(() => navigator.clipboard.writeText('something else'));
    await page.goto(`${address}claims/${claim}/`);
    await page.locator('[data-cite-shortcut]').waitFor();
    await page.keyboard.press('c');
    await expect.poll(copied).toMatch(/claims\//);
    expect(await copied()).toBe(await apa.locator('[data-text]').textContent());
    await page.locator('[data-cite-shortcut] input').uncheck();
    await page.evaluate(() => navigator.clipboard.writeText('something else'));
    await page.locator('h1').click();
    await page.keyboard.press('c');
    await page.waitForTimeout(200);
    expect(await copied()).toBe('something else');
    expect(faults).toEqual([]);
  });

  test('without JavaScript every form can be opened and read', async () => {
    const { page } = await open({ javaScriptEnabled: false });
    await page.goto(`${address}claims/${claim}/`);
    const bibtex = page.locator('[data-citation="bibtex"]').first();
    await bibtex.locator('summary').click();
    expect(await bibtex.locator('pre').isVisible()).toBe(true);
    expect(await page.locator('[data-cite] button').count()).toBe(0);
    expect(await page.locator('[data-cite-shortcut]').isVisible()).toBe(false);
  });
});
