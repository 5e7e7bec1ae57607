// npm run export:portable [-- --content DIR --out DIR]
// Makes one folder that opens with a double click on its index.html and searches without a server, and a zip of it beside it.
// Every build makes both and offers the zip on the data page; this keeps them, and nothing else of the site.
import { copyFileSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { buildSite } from './command/build-site.ts';
import { runCommand, UsageError } from './command/usage-error.ts';

/** Only an empty folder or one that was made so earlier may be replaced. */
const isReplaceable = (folder: string): boolean =>
  !existsSync(folder) || readdirSync(folder).length === 0 || existsSync(path.join(folder, 'assets', 'search-index.js'));

await runCommand(async () => {
  const { values: options } = parseArgs({
    options: { content: { type: 'string', default: 'content' }, out: { type: 'string', default: 'on-record-portable' } },
  });
  const out = path.resolve(options.out);
  if (!isReplaceable(out)) throw new UsageError(`${out} is neither empty nor made by this command: name another folder with --out`);
  const aside = mkdtempSync(path.join(tmpdir(), 'on-record-portable-'));
  try {
    process.env.PORTABLE_DIR = out;
    await buildSite(path.resolve(options.content), path.join(aside, 'dist'), (line) => console.log(line));
    const zip = path.join(aside, 'dist/data/on-record-portable.zip');
    if (existsSync(zip)) copyFileSync(zip, `${out}.zip`);
    console.log(`portable     ${out}${existsSync(zip) ? ` and ${path.basename(out)}.zip` : ''}`);
  } finally {
    rmSync(aside, { recursive: true });
  }
});
