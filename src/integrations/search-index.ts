import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { transform } from 'esbuild';
import { close, createIndex, type PagefindIndex, type PagefindServiceConfig } from 'pagefind';
import { z } from 'zod';
import { makeSearchWords } from '../models/search/search-words.ts';
import { editHtml, writeAttribute } from './edit-html.ts';
import { isSearched } from './is-searched.ts';

/** As `src/pages/search-records.json.ts` hands them over; read back from a file, so looked at again. */
const handedOver = z.object({
  records: z.array(
    z.object({
      url: z.string(),
      content: z.string(),
      language: z.string(),
      meta: z.record(z.string(), z.string()),
      filters: z.record(z.string(), z.array(z.string())),
      sort: z.record(z.string(), z.string()),
    }),
  ),
  vocabulary: z.record(z.string(), z.unknown()),
});

const recordsFile = 'search-records.json';

/**
 * Of a page its own words count: the claims that it lists are found as claims, else every list would answer
 * to everything; graphs and their tables repeat names that the page has already.
 */
const notOfThePage = ['.claim-card', 'figure', 'table', 'nav', 'form', 'svg', '.claim-rows', '.history'];

/**
 * More records than this share files, so that 100,000 claims still fit a host that takes 20,000 files; up to
 * it each result is a file of its own, and a reader fetches nothing but what is shown.
 */
const mostFragments = 4_000;

/** One file of the index, with its path in the index's folder. */
interface IndexFile {
  path: string;
  content: Uint8Array;
}

/** Interfaces of Pagefind's own, its worker, and its program for other languages, which this site does not use. */
const isUnused = (file: string): boolean => /^(?:pagefind-(?:ui|modular-ui|component-ui|highlight|worker)\.|wasm\.unknown\.)/.test(file);

/** What the index of pages does not need, since that of claims has it. */
const isProgram = (file: string): boolean => /^(?:pagefind\.js$|wasm\.)/.test(file);

/**
 * In place of the program that a bundle has: Pagefind's signature and nothing behind it. Pagefind fetches a
 * program for every index and then takes the one that runs already; so pages cost no second download of 60 KB.
 */
const noProgram: IndexFile = { path: 'wasm.en.pagefind', content: Buffer.from('pagefind_dcd') };

/** Throws where Pagefind reports faults. */
const check = <Answer extends { errors: string[] }>(answer: Answer): Answer => {
  if (answer.errors.length > 0) throw new Error(`Pagefind: ${answer.errors.join('; ')}`);
  return answer;
};

/** Adds each page that is searched: what stands in its `data-pagefind-body`. */
const addPages = async (index: PagefindIndex, dist: string): Promise<number> => {
  const names = (await readdir(dist, { recursive: true })).map((file) => file.split(path.sep).join('/')).sort();
  let added = 0;
  for (const name of names.filter(isSearched)) {
    const content = await readFile(path.join(dist, name), 'utf8');
    if (!content.includes('data-pagefind-body')) continue;
    check(await index.addHTMLFile({ url: `/${name.replace(/(^|\/)index\.html$/, '$1')}`, content }));
    added += 1;
  }
  return added;
};

/** A short name for what files hold: it changes when any of them does. */
const versionOf = (files: readonly IndexFile[]): string => {
  const hash = createHash('sha256');
  for (const { path: name, content } of files) hash.update(`${name}\n${content.length}\n`).update(content);
  return hash.digest('hex').slice(0, 10);
};

/**
 * Writes the index in place of an older one, into a folder named for its content: what a reader's browser
 * keeps of an earlier build can never be mixed with parts of this one.
 */
const writeIndex = async (files: readonly IndexFile[], dist: string): Promise<string> => {
  const version = versionOf(files);
  const folder = path.join(dist, 'pagefind');
  await rm(folder, { recursive: true, force: true });
  for (const file of files) {
    const target = path.join(folder, version, file.path);
    await mkdir(path.dirname(target), { recursive: true });
    await writeFile(target, file.content);
  }
  return version;
};

/** Pagefind's program without its white space and long names, which is a quarter of it. */
const minify = async (file: IndexFile): Promise<IndexFile> => {
  if (!file.path.endsWith('.js')) return file;
  const { code } = await transform(Buffer.from(file.content).toString('utf8'), { minify: true, format: 'esm', target: 'es2022' });
  return { path: file.path, content: Buffer.from(code) };
};

/** Tells the search page, which every search starts from, where the index is. */
const nameIndex = async (dist: string, version: string): Promise<void> => {
  const page = path.join(dist, 'search', 'index.html');
  const html = await readFile(page, 'utf8');
  const named = editHtml(html, (_, attributes) => {
    const bundle = attributes.get('data-bundle');
    return bundle === undefined ? undefined : { attributes: { 'data-bundle': writeAttribute('data-bundle', `${bundle}${version}/`) } };
  });
  if (named === html) throw new Error('the search page does not say where its index is');
  await writeFile(page, named);
};

/** One index of Pagefind's, as files, with the number of what it holds. */
const makeIndex = async (
  settings: Pick<PagefindServiceConfig, 'excludeSelectors' | 'maxFragments'>,
  fill: (index: PagefindIndex) => Promise<number>,
): Promise<{ count: number; files: IndexFile[] }> => {
  // One index, whatever the languages: one search finds everything.
  const { index } = check(await createIndex({ forceLanguage: 'en', ...settings }));
  if (!index) throw new Error('Pagefind made no index');
  const count = await fill(index);
  // Pagefind gives its files in another order each time.
  const files = check(await index.getFiles())
    .files.filter((file) => !isUnused(file.path))
    .sort((a, b) => (a.path < b.path ? -1 : 1));
  return { count, files: await Promise.all(files.map(minify)) };
};

/**
 * Indexes a built site: its claims as records, and its other pages as pages, each in an index of its own. In one
 * index a filter would have to tell them apart, and a loaded filter makes each search of 10,000 claims three
 * times as slow. Prints one line.
 */
const buildIndex = async (dist: string, log: (line: string) => void): Promise<void> => {
  const began = performance.now();
  const source = path.join(dist, recordsFile);
  const { records, vocabulary } = handedOver.parse(JSON.parse(await readFile(source, 'utf8')));
  try {
    const claims = await makeIndex({ maxFragments: mostFragments }, async (index) => {
      for (const record of records) check(await index.addCustomRecord(record));
      return records.length;
    });
    const pages = await makeIndex({ excludeSelectors: notOfThePage }, (index) => addPages(index, dist));
    const ofPages = [...pages.files.filter((file) => !isProgram(file.path)), noProgram];
    const files: IndexFile[] = [
      ...claims.files,
      ...ofPages.map(({ path: name, content }) => ({ path: `pages/${name}`, content })),
      { path: 'words.json', content: Buffer.from(JSON.stringify(makeSearchWords(records))) },
      { path: 'vocabulary.json', content: Buffer.from(JSON.stringify(vocabulary)) },
    ];
    await nameIndex(dist, await writeIndex(files, dist));
    const kilobytes = Math.round(files.reduce((sum, { content }) => sum + content.length, 0) / 1024);
    const seconds = ((performance.now() - began) / 1000).toFixed(2);
    log(`search       ${claims.count} claims, ${pages.count} pages in ${files.length} files, ${kilobytes} KB (${seconds} s)`);
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
