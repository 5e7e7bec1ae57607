// npm run export:portable [-- --content DIR --out DIR]
// Makes one folder that opens with a double click on its index.html and searches without a server, and a zip of it beside it.
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { type Zippable, zipSync } from 'fflate';
import { buildSite } from './site/build-site.ts';
import { isPortableTarget, makePortable } from './site/make-portable.ts';
import { runCommand, UsageError } from './site/usage-error.ts';

/** The same bytes each time: no file's own date goes in. The first day that a zip can name. */
const zipFolder = (folder: string, name: string): Uint8Array => {
  const files: Zippable = {};
  for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort())
    if (statSync(path.join(folder, file)).isFile())
      files[`${name}/${file.split(path.sep).join('/')}`] = readFileSync(path.join(folder, file));
  return zipSync(files, { level: 9, mtime: new Date(1980, 0, 1) });
};

await runCommand(async () => {
  const { values: options } = parseArgs({
    options: { content: { type: 'string', default: 'content' }, out: { type: 'string', default: 'on-record-portable' } },
  });
  const out = path.resolve(options.out);
  if (!isPortableTarget(out)) throw new UsageError(`${out} is neither empty nor made by this command: name another folder with --out`);
  const aside = mkdtempSync(path.join(tmpdir(), 'on-record-portable-'));
  try {
    const records = path.join(aside, 'records.json');
    // The folder has no host: its addresses are relative, whatever the site's are.
    process.env.BASE_PATH = '/';
    process.env.SEARCH_RECORDS = records;
    await buildSite(path.resolve(options.content), path.join(aside, 'dist'), (line) => console.log(line));
    await makePortable(path.join(aside, 'dist'), out, readFileSync(records, 'utf8'));
    const zip = zipFolder(out, path.basename(out));
    writeFileSync(`${out}.zip`, zip);
    console.log(`portable     ${out} and ${path.basename(out)}.zip (${Math.round(zip.length / 1024)} KB)`);
  } finally {
    rmSync(aside, { recursive: true });
  }
});
