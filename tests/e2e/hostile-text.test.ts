import { readdirSync } from 'node:fs';
import path from 'node:path';
import { expect, inject, test } from 'vitest';
import { useBrowser } from './browser.ts';

const { open } = useBrowser();
const site = inject('hostileSite');
const pages = ['articles', 'claims'].flatMap((folder) =>
  readdirSync(path.join(site.dist, folder), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => `${folder}/${name}/`),
);

test('the hostile dossier has pages', () => {
  expect(pages.length).toBeGreaterThan(1);
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
