import { readdirSync } from 'node:fs';
import path from 'node:path';

/** All that is in a folder and the folders in it and is no folder itself: paths inside it, with forward slashes, sorted. */
export const listTree = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'))
    .sort();
