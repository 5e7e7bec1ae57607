// npm run weigh [-- --out DIR]
// Prints what each type of page of a built site costs on the wire, in bytes after gzip.
import path from 'node:path';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright-core';
import { findBrowser } from '../command/find-browser.ts';
import { serveSite } from '../command/serve-site.ts';
import { runCommand } from '../command/usage-error.ts';
import { pageTypes, weighPage } from './site/page-types.ts';

await runCommand(async () => {
  const { values } = parseArgs({ options: { out: { type: 'string', default: 'dist' } } });
  const dist = path.resolve(values.out);
  const { address, stop } = await serveSite(dist, 4396);
  const browser = await chromium.launch({ executablePath: await findBrowser(), args: ['--no-sandbox', '--no-zygote'] });
  const rows = [];
  for (const page of pageTypes(dist)) rows.push({ page: `/${page}`, ...(await weighPage(browser, address + page)) });
  await browser.close();
  await stop();
  console.table(rows);
});
