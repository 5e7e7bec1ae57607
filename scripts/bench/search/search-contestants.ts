import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { build } from 'esbuild';
import MiniSearch from 'minisearch';
import { close, createIndex } from 'pagefind';
import type { BenchClaim } from './search-corpus.ts';

/** What one of them leaves behind: files to serve, and a module whose `search(query)` answers as its interface would. */
export interface Built {
  /** Relative to the folder; exports `search`. */
  module: string;
  /** Files that its interface loads besides, before the first letter. */
  loads: readonly string[];
  /** True where the site's own search page can search it. */
  isOurs: boolean;
}

/** Indexes the claims into a folder. */
export type Contestant = (claims: readonly BenchClaim[], folder: string) => Promise<Built>;

const root = path.resolve(import.meta.dirname, '../../..');
const shown = 8;

const recordOf = ({ id, actor, outlet, topic, stance, date, words }: BenchClaim) => ({
  url: `/claims/${id}/`,
  content: `“${words}” ¶ ${actor} ¶ ${outlet} ¶ ${topic} ¶ ${date}`,
  language: 'en',
  meta: { title: `${actor}: ${words.slice(0, 90)}`, kind: 'claim', actor, quote: `“${words}”`, date, outlet, topic, stance },
  filters: {
    topic: [topic],
    actor: [actor],
    speaksFor: ['none'],
    stance: [stance],
    form: ['direct'],
    outlet: [outlet],
    reported: ['one'],
    reason: ['none'],
    year: [date.slice(0, 4)],
  },
  sort: { date },
});

/** As this site has it: a record a claim, pages in an index beside it, and the search page's own code in front. `maxFragments` as in `src/integrations/search-index.ts`. */
const records =
  (maxFragments: number): Contestant =>
  async (claims, folder) => {
    const bundle = path.join(folder, 'pagefind');
    const { index } = await createIndex({ forceLanguage: 'en', maxFragments });
    const { index: pages } = await createIndex({ forceLanguage: 'en' });
    if (!index || !pages) throw new Error('Pagefind made no index');
    for (const claim of claims) await index.addCustomRecord(recordOf(claim));
    await index.writeFiles({ outputPath: bundle });
    await pages.addHTMLFile({
      url: '/methods/',
      content:
        '<!doctype html><html lang="en"><head><title>Methods</title></head><body><h1>Methods</h1><p>How claims are found in articles.</p></body></html>',
    });
    await pages.writeFiles({ outputPath: path.join(bundle, 'pages') });
    await close();
    writeFileSync(path.join(bundle, 'words.json'), '[]');
    const from = (name: string) => JSON.stringify(path.join(root, 'src/components/search', name));
    await build({
      stdin: {
        contents: `import { makeEngineLoader } from ${from('engine/load-engine.client.ts')};
          import { runSearch } from ${from('run-search.client.ts')};
          import { parseSearchState } from ${JSON.stringify(path.join(root, 'src/models/search/search-state.ts'))};
          const load = makeEngineLoader('/pagefind/');
          const { signal } = new AbortController();
          export const search = async (query) => {
            const found = await runSearch(await load(), parseSearchState(new URLSearchParams({ q: query, literal: '1' })), signal);
            return [await found.claims.fetch(0, ${shown}), found.claims.count];
          };`,
        resolveDir: root,
      },
      bundle: true,
      format: 'esm',
      splitting: true,
      minify: true,
      outdir: folder,
      entryNames: 'search',
      external: ['*/pagefind.js'],
    });
    return { module: 'search.js', loads: [], isOurs: true };
  };

const pageOf = ({ id, actor, outlet, topic, stance, date, words }: BenchClaim, at: number, all: readonly BenchClaim[]): string => {
  const related = [1, 2, 3, 4].map((step) => all[(at + step) % all.length]);
  return `<!doctype html><html lang="en"><head><title>${actor}: ${words.slice(0, 60)}</title></head><body>
    <header><nav><a href="/">On Record</a> <a href="/topics/">Topics</a> <a href="/actors/">Actors</a> <a href="/search/">Search</a></nav></header>
    <main><h1>${actor}</h1><p>${stance} · ${date}</p><blockquote>“${words}”</blockquote><p>Reported by ${outlet}. ${topic}.</p>
    <h2>How this was found</h2><p>Claim ${id}. The words stand in the article, and the date is resolved with the date of publication.</p>
    <h2>Also by ${actor}</h2><ul>${related.map((other) => `<li>${other?.actor}: ${other?.words}</li>`).join('')}</ul></main>
    <footer>Code: MIT licence. Quotations remain their speakers’.</footer></body></html>`;
};

/** Pagefind as it comes: over whole pages, with its default interface. */
const pages: Contestant = async (claims, folder) => {
  const { index } = await createIndex({});
  if (!index) throw new Error('Pagefind made no index');
  for (const [at, claim] of claims.entries()) await index.addHTMLFile({ url: `/claims/${claim.id}/`, content: pageOf(claim, at, claims) });
  await index.writeFiles({ outputPath: path.join(folder, 'pagefind') });
  await close();
  writeFileSync(
    path.join(folder, 'search.js'),
    `let engine;
     export const search = async (query) => {
       engine ??= import('/pagefind/pagefind.js').then(async (loaded) => (await loaded.init(), loaded));
       const { results } = await (await engine).search(query);
       return [await Promise.all(results.slice(0, ${shown}).map((result) => result.data())), results.length];
     };`,
  );
  return { module: 'search.js', loads: ['pagefind/pagefind-ui.js', 'pagefind/pagefind-ui.css'], isOurs: false };
};

/** MiniSearch: the whole index in one file, loaded before the first result. */
const miniSearch: Contestant = async (claims, folder) => {
  const options = { fields: ['words', 'actor', 'outlet', 'topic'], storeFields: ['actor', 'words', 'date', 'outlet', 'topic', 'stance'] };
  const index = new MiniSearch(options);
  index.addAll(claims);
  mkdirSync(folder, { recursive: true });
  writeFileSync(path.join(folder, 'index.json'), JSON.stringify(index));
  await build({
    stdin: {
      contents: `import MiniSearch from 'minisearch';
        let engine;
        const load = async () => MiniSearch.loadJSON(await (await fetch('/index.json')).text(), ${JSON.stringify(options)});
        export const search = async (query) => {
          engine ??= load();
          const found = (await engine).search(query, { prefix: true, combineWith: 'AND' });
          return [found.slice(0, ${shown}), found.length];
        };`,
      resolveDir: root,
    },
    bundle: true,
    format: 'esm',
    minify: true,
    outfile: path.join(folder, 'search.js'),
  });
  return { module: 'search.js', loads: [], isOurs: false };
};

/** By name, who is measured. */
export const searchContestants: ReadonlyMap<string, Contestant> = new Map([
  ['records', records(4_000)],
  ['one file each', records(1_000_000)],
  ['minisearch', miniSearch],
  ['whole pages', pages],
]);
