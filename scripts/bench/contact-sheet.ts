// npm run contact-sheet [-- --out DIR --to DIR]
// Takes pictures of every type of page of a built site at four widths, light and dark, and writes one page that shows them all.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright-core';
import { findBrowser } from '../command/find-browser.ts';
import { serveSite } from '../command/serve-site.ts';
import { runCommand } from '../command/usage-error.ts';
import { pageTypes } from './site/page-types.ts';

const widths = [360, 768, 1280, 1680];
const schemes = ['light', 'dark'] as const;

await runCommand(async () => {
  const { values } = parseArgs({ options: { out: { type: 'string', default: 'dist' }, to: { type: 'string', default: 'contact-sheet' } } });
  const dist = path.resolve(values.out);
  const to = path.resolve(values.to);
  rmSync(to, { recursive: true, force: true });
  mkdirSync(to, { recursive: true });
  const { address } = await serveSite(dist, 4390);
  const browser = await chromium.launch({ executablePath: await findBrowser(), args: ['--no-sandbox', '--no-zygote'] });
  const rows: string[] = [];
  for (const page of pageTypes(dist)) {
    const cells: string[] = [];
    for (const colorScheme of schemes)
      for (const width of widths) {
        const context = await browser.newContext({ viewport: { width, height: 900 }, colorScheme, reducedMotion: 'reduce' });
        const tab = await context.newPage();
        await tab.goto(address + page);
        const file = `${page.replaceAll(/[^a-z0-9]+/g, '-') || 'home'}-${width}-${colorScheme}.png`;
        await tab.screenshot({ path: path.join(to, file), fullPage: true });
        await context.close();
        cells.push(`<td><a href="${file}"><img src="${file}" alt="${width}, ${colorScheme}" width="${Math.round(width / 5)}"></a></td>`);
      }
    rows.push(`<tr><th>/${page}</th>${cells.join('')}</tr>`);
    console.log(`/${page}`);
  }
  await browser.close();
  const style = 'table{border-spacing:8px}td,th{vertical-align:top;text-align:left;font:13px sans-serif}img{border:1px solid #999}';
  writeFileSync(
    path.join(to, 'index.html'),
    `<!doctype html><title>Contact sheet</title><style>${style}</style><table>${rows.join('')}</table>`,
  );
  console.log(`wrote ${path.join(to, 'index.html')}`);
  process.exit(0);
});
