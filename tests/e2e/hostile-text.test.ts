import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, inject, test } from 'vitest';
import { useBrowser } from './browser.ts';
import { hostileSeeds } from './extreme-seeds.ts';

const { open } = useBrowser();
const site = inject('extremeSite');
const articles = new Set(readdirSync(path.join(hostileSeeds, 'articles')).map((file) => path.parse(file).name));
const { records }: { records: { id: string; article: string }[] } = JSON.parse(
  readFileSync(path.join(site.dist, 'data/claims.json'), 'utf8'),
);
const claims = records.filter(({ article }) => articles.has(article));
const pages = [...[...articles].map((id) => `articles/${id}/`), ...claims.map(({ id }) => `claims/${id}/`)];

test('the hostile dossier has pages', () => {
  expect(articles.size).toBeGreaterThan(1);
  expect(claims.length).toBeGreaterThan(articles.size);
});

test.concurrent.each(pages)('/%s runs nothing, fetches nothing and shows the text as it is written', async (path) => {
  const { page, faults, foreignRequests } = await open();
  const dialogs: string[] = [];
  page.on('dialog', (dialog) => {
    dialogs.push(dialog.message());
    return dialog.dismiss();
  });
  await page.goto(site.address + path);
  expect({ faults, foreignRequests, dialogs }).toEqual({ faults: [], foreignRequests: [], dialogs: [] });
  // The site's own scripts stand where their components do; nothing else that runs or loads may.
  const html = (await page.locator('main').innerHTML()).replaceAll(/<script type="module" src="\/assets\/[\w.-]+\.js"><\/script>/g, '');
  expect(html).not.toMatch(/<(?:script|iframe|img|object|embed)\b(?![^>]*type="application\/(?:ld\+)?json")/);
});
