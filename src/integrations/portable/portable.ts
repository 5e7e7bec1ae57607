import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { Zip, type ZipInputFile } from 'fflate';
import { openKeptOf } from '../../data/kept.ts';
import { sizeInWords } from '../../models/exports/site-file.ts';
import { editHtml } from '../edit-html.ts';
import { isLeftOut, makePortable } from './make-portable.ts';
import { type PackedFile, unpackFile } from './packed-file.ts';

/** Packs files under a folder `name`. The same bytes each time: no file's own date goes in, but the first day that a zip can name. */
export const zipFiles = (files: ReadonlyMap<string, PackedFile>, name: string): Uint8Array => {
  const parts: Uint8Array[] = [];
  const zip = new Zip((error, part) => {
    if (error) throw error;
    parts.push(part);
  });
  for (const [file, { size, crc, deflated }] of files) {
    const entry: ZipInputFile = { filename: `${name}/${file}`, size, crc, compression: 8, mtime: new Date(1980, 0, 1) };
    zip.add(entry);
    entry.ondata?.(null, deflated, true);
  }
  zip.end();
  return Buffer.concat(parts);
};

const writeFolder = (folder: string, files: ReadonlyMap<string, PackedFile>): void => {
  rmSync(folder, { recursive: true, force: true });
  for (const [name, file] of files) {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    writeFileSync(path.join(folder, name), unpackFile(file));
  }
};

/** The zip in the built site, and the folder in the zip. */
const zipName = 'data/on-record-portable.zip';

/** A larger site is not packed: the zip is made in memory, and hosts refuse files of more than 25 to 100 MB. */
const mostBytes = 256 * 1024 * 1024;

/** Bytes of a site that go into the folder: little less than the folder will have. */
const bytesFor = (dist: string): number =>
  readdirSync(dist, { recursive: true, encoding: 'utf8' })
    .filter((file) => !isLeftOut(file.split(path.sep).join('/')))
    .map((file) => statSync(path.join(dist, file)))
    .reduce((sum, stats) => sum + (stats.isFile() ? stats.size : 0), 0);

/** Puts the zip's size into the data page's offer of it; without a zip there is no offer. */
const finishOffer = (page: string, bytes: number | undefined): void => {
  const html = readFileSync(page, 'utf8');
  const finished = editHtml(html, (_, attributes) => {
    if (bytes === undefined && attributes.has('data-portable-offer')) return 'remove';
    return bytes !== undefined && attributes.has('data-portable-size') ? { text: sizeInWords(bytes) } : undefined;
  });
  if (finished === html) throw new Error('the data page does not offer the folder to take away');
  writeFileSync(page, finished);
};

/** Makes of a built site the folder that opens without a server, and its zip for the data page. `PORTABLE_DIR` names a folder to keep. */
const buildPortable = async (dist: string, base: string, log: (line: string) => void): Promise<void> => {
  const began = performance.now();
  const asked = process.env.PORTABLE_DIR;
  const isPacked = bytesFor(dist) <= mostBytes;
  // What nobody asked for and no host would take is not made only to be thrown away.
  const files =
    isPacked || asked !== undefined
      ? await makePortable(
          dist,
          base.endsWith('/') ? base : `${base}/`,
          readFileSync(path.join(dist, 'search-records.json'), 'utf8'),
          openKeptOf('portable'),
        )
      : undefined;
  if (asked !== undefined && files) writeFolder(asked, files);
  const zip = isPacked && files ? zipFiles(files, path.basename(zipName, '.zip')) : undefined;
  if (zip) writeFileSync(path.join(dist, zipName), zip);
  finishOffer(path.join(dist, 'data/index.html'), zip?.length);
  const size = zip ? `a zip of ${Math.round(zip.length / 1024)} KB` : 'too large for a zip';
  log(`portable     ${size} (${((performance.now() - began) / 1000).toFixed(2)} s)`);
};

/** Offers the whole site on the data page, as a folder to read without a server. Before the search index, which takes the records away. */
export const portable = (): AstroIntegration => {
  let base = '/';
  return {
    name: 'portable',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base;
      },
      'astro:build:done': ({ dir }) => buildPortable(fileURLToPath(dir), base, (line) => console.log(line)),
    },
  };
};
