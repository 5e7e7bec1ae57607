import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { type Zippable, zipSync } from 'fflate';

/** Packs a folder under the name `name`. The same bytes each time: no file's own date goes in, but the first day that a zip can name. */
export const zipFolder = (folder: string, name: string): Uint8Array => {
  const files: Zippable = {};
  for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort())
    if (statSync(path.join(folder, file)).isFile())
      files[`${name}/${file.split(path.sep).join('/')}`] = readFileSync(path.join(folder, file));
  return zipSync(files, { level: 9, mtime: new Date(1980, 0, 1) });
};
