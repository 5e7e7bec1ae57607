import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import type { GetStaticPathsOptions } from 'astro';
import type { SiteFile } from '../models/exports/site-file.ts';
import type { PublicRecord } from '../models/record/record.ts';
import { loadRecord } from './load-record.ts';

/** Folders that are there already: a site has far fewer of them than files. */
const made = new Set<string>();

/** Writes a file into the site that is being built in `folder`. Throws where something of that name is there: two files would have one address. */
export const writeIntoSite = (folder: string, name: string, content: string | Uint8Array): void => {
  const file = path.join(folder, name);
  const parent = path.dirname(file);
  if (!made.has(parent)) mkdirSync(parent, { recursive: true });
  made.add(parent);
  writeFileSync(file, content, { flag: 'wx' });
};

/** The folder of the site that is being built; undefined where pages are served as they are asked for. */
export const siteFolder = (): string | undefined => (import.meta.env.DEV ? undefined : process.env.OUT_DIR);

/**
 * Serves a list of files from a route `[...file].ts`: one path a file. A build writes them when it asks for the paths, and has none
 * left to draw: Astro takes longer to come to a file than most of them take to be made, and would hold them all to the end.
 */
export const serveFiles = (list: (record: PublicRecord) => readonly SiteFile[]) => ({
  getStaticPaths: ({ routePattern }: GetStaticPathsOptions) => {
    const files = list(loadRecord());
    const folder = siteFolder();
    if (folder === undefined) return files.map((file) => ({ params: { file: file.path }, props: { file } }));
    for (const file of files)
      writeIntoSite(
        folder,
        routePattern.replace('[...file]', () => file.path),
        file.make(),
      );
    return [];
  },
  GET: ({ props: { file } }: { props: { file: SiteFile } }): Response => {
    const content = file.make();
    // A copy: the type of what SQLite gives may lie on shared memory, which a response does not take.
    return new Response(typeof content === 'string' ? content : Uint8Array.from(content), { headers: { 'Content-Type': file.type } });
  },
});
