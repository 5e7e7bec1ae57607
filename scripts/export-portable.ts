// npm run export:portable [-- --content DIR --out DIR --site DIR]
// Makes one folder that opens with a double click on its index.html and searches without a server, and a zip of it beside it.
// Every build makes both and offers the zip on the data page; this keeps them, and of the site nothing else, unless
// `--site` names a folder for it.
import { copyFileSync, existsSync, renameSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { buildSite, workshop } from './command/build-site.ts';
import { checkReplaceable, placeFolder, resolveFolder } from './command/place-folder.ts';
import { runCommand } from './command/usage-error.ts';
import { openWorkFolder } from './command/work-folder.ts';
import { holdFolder } from './pipeline/6-page/hold-folder.ts';
import { recoverHeld } from './pipeline/6-page/replace-folder.ts';

/** Puts a file in the place of another, which is there or is not, and never half of it. */
const placeFile = (from: string, file: string): void => {
  const part = `${file}.part`;
  copyFileSync(from, part);
  renameSync(part, file);
};

await runCommand(async () => {
  const { values: options } = parseArgs({
    options: {
      content: { type: 'string', default: 'content' },
      out: { type: 'string', default: 'on-record-portable' },
      site: { type: 'string' },
    },
  });
  const out = resolveFolder(path.resolve(options.out));
  const release = holdFolder(out);
  const { folder: aside, close } = openWorkFolder(workshop, 'portable');
  try {
    recoverHeld(out);
    checkReplaceable(out, 'portable');
    const folder = path.join(aside, 'folder');
    process.env.PORTABLE_DIR = folder;
    const site = options.site === undefined ? path.join(aside, 'dist') : path.resolve(options.site);
    await buildSite(path.resolve(options.content), site, (line) => console.log(line));
    const zip = path.join(site, 'data/on-record-portable.zip');
    if (existsSync(zip)) placeFile(zip, `${out}.zip`);
    placeFolder(folder, out, 'portable');
    console.log(`portable     ${out}${existsSync(zip) ? ` and ${path.basename(out)}.zip` : ''}`);
  } finally {
    close();
    release();
  }
});
