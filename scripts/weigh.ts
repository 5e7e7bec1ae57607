// npm run weigh [-- --out DIR]
// Prints what each type of page of a built site costs on the wire, in bytes after gzip.
import path from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { pageTypes } from './site/page-types.ts';
import { runCommand } from './site/usage-error.ts';
import { weighPage } from './site/weigh-page.ts';

await runCommand(() => {
  const { values } = parseArgs({ options: { out: { type: 'string', default: 'dist' } } });
  const dist = path.resolve(values.out);
  const rows = pageTypes(dist).map((page) => ({ page: `/${page}`, ...weighPage(dist, page, process.env.BASE_PATH) }));
  console.table(rows);
});
