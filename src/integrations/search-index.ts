import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { close, createIndex, type PagefindIndex } from 'pagefind';
import { z } from 'zod';

/** As `src/models/search-records.ts` makes them; read back from a file, so looked at again. */
const searchRecords = z.array(
  z.object({
    url: z.string(),
    content: z.string(),
    language: z.string(),
    meta: z.record(z.string(), z.string()),
    filters: z.record(z.string(), z.array(z.string())),
    sort: z.record(z.string(), z.string()),
  }),
);

const recordsFile = 'search-records.json';

/** Of a page its own words count: the claims that it lists are found as claims, else every list would answer to everything. */
const claimCards = '.claim-card';

/** Interfaces of Pagefind's own, which this site does not use. */
const isUnused = (file: string): boolean => /^pagefind-(?:ui|modular-ui|component-ui|highlight)\./.test(file);

/** Throws where Pagefind reports faults. */
const check = <Answer extends { errors: string[] }>(answer: Answer): Answer => {
  if (answer.errors.length > 0) throw new Error(`Pagefind: ${answer.errors.join('; ')}`);
  return answer;
};

/**
 * Pages to search: all but those of single claims, which are in the index as records. Of each page
 * Pagefind takes what stands in `data-pagefind-body`, of a page without it nothing.
 */
const findPages = async (dist: string): Promise<string[]> =>
  (await readdir(dist, { recursive: true }))
    .map((file) => file.split(path.sep).join('/'))
    .filter((file) => file.endsWith('.html') && !/^claims\/[^/]+\//.test(file))
    .sort();

const addPages = async (index: PagefindIndex, dist: string): Promise<number> => {
  const pages = await findPages(dist);
  let added = 0;
  for (const page of pages) {
    const content = await readFile(path.join(dist, page), 'utf8');
    if (!content.includes('data-pagefind-body')) continue;
    check(await index.addHTMLFile({ url: `/${page.replace(/(^|\/)index\.html$/, '$1')}`, content }));
    added += 1;
  }
  return added;
};

/** Writes the index in place of an older one; gives the number of files and of bytes. */
const writeIndex = async (index: PagefindIndex, folder: string): Promise<{ files: number; bytes: number }> => {
  const { files } = check(await index.getFiles());
  const used = files.filter((file) => !isUnused(file.path));
  await rm(folder, { recursive: true, force: true });
  for (const file of used) {
    const target = path.join(folder, file.path);
    await mkdir(path.dirname(target), { recursive: true });
    await writeFile(target, file.content);
  }
  return { files: used.length, bytes: used.reduce((sum, file) => sum + file.content.length, 0) };
};

/** Indexes a built site: its claims as records, its other pages as pages. Prints one line. */
const buildIndex = async (dist: string, log: (line: string) => void): Promise<void> => {
  const began = performance.now();
  const source = path.join(dist, recordsFile);
  const records = searchRecords.parse(JSON.parse(await readFile(source, 'utf8')));
  // One index, whatever the languages: one search finds everything.
  const { index } = check(await createIndex({ forceLanguage: 'en', excludeSelectors: [claimCards] }));
  if (!index) throw new Error('Pagefind made no index');
  try {
    for (const record of records) check(await index.addCustomRecord(record));
    const pages = await addPages(index, dist);
    const { files, bytes } = await writeIndex(index, path.join(dist, 'pagefind'));
    const seconds = ((performance.now() - began) / 1000).toFixed(2);
    log(`search       ${records.length} claims, ${pages} pages in ${files} files, ${Math.round(bytes / 1024)} KB (${seconds} s)`);
  } finally {
    await close();
  }
  await rm(source);
};

/** Makes the search index at the end of the build, in `pagefind/` of the built site. */
export const searchIndex = (): AstroIntegration => ({
  name: 'search-index',
  hooks: {
    // Not the build's own logger: its level hides what is no warning, and this line is part of the run's report.
    'astro:build:done': ({ dir }) => buildIndex(fileURLToPath(dir), (line) => console.log(line)),
  },
});
