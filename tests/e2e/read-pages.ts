import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parseHTML } from 'linkedom';

/** The pages of a built site by their files, with `/` between folders. Reading them is what takes long, so it is done once. */
export type SitePages = ReadonlyMap<string, Document>;

/** Reads every page of a built site. */
export const readPages = (dist: string): SitePages =>
  new Map(
    readdirSync(dist, { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.html'))
      .map((file) => [file.split(path.sep).join('/'), parseHTML(readFileSync(path.join(dist, file), 'utf8')).document]),
  );
