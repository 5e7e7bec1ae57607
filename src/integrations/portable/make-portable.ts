import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { deserialize, serialize } from 'node:v8';
import { build, type Plugin } from 'esbuild';
import type { Kept } from '../../data/kept.ts';
import { makeFolderIndex, type PageWords, readPage } from './make-folder-index.ts';
import { type PackedFile, packFile } from './packed-file.ts';
import { toPortablePage, toPortableStyle } from './to-portable-page.ts';

/** What Vite puts before a module that is imported late: it looks for files at a server. Here the module is there already. */
const withoutPreload: Plugin = {
  name: 'without-preload',
  setup: ({ onLoad }) => {
    onLoad({ filter: /preload-helper\.[^/]+\.js$/ }, ({ path: file }) => {
      const name = /export\s*\{[^}]*\bas\s+(\w+)\s*\}/.exec(readFileSync(file, 'utf8'))?.[1] ?? 't';
      return { contents: `const load = (make) => make(); export { load as ${name} };` };
    });
  },
};

/** Browsers load no modules from the file system: each page's script becomes one that needs no other. By their paths in the folder. */
const makeScriptsPlain = async (dist: string, scripts: readonly string[]): Promise<readonly [name: string, bytes: Uint8Array][]> => {
  const { outputFiles } = await build({
    entryPoints: scripts.map((name) => path.join(dist, name)),
    bundle: true,
    minify: true,
    write: false,
    format: 'iife',
    target: 'es2022',
    outdir: dist,
    outbase: dist,
    // Else esbuild takes that of whatever folder lies above this one, and the scripts with it are others.
    tsconfigRaw: {},
    define: { 'import.meta.url': '"file:"', 'import.meta.env': '{}' },
    logOverride: { 'empty-import-meta': 'silent' },
    plugins: [withoutPreload],
  });
  return outputFiles.map(({ path: file, contents }) => [path.relative(dist, file).split(path.sep).join('/'), contents]);
};

/** Left out of the folder: what only a server, a crawler or another site makes use of. `name` is a path in the site, with forward slashes. */
export const isLeftOut = (name: string): boolean =>
  /^(?:pagefind|pictures|sw\.js|robots\.txt|opensearch\.xml|_headers|manifest\.webmanifest|search-records\.json)(?:$|\/)/.test(name);

/** What the folder has of one file of the site. */
interface Made {
  file: PackedFile;
  /** The scripts that the page names. */
  scripts: readonly string[];
  /** What the page says. */
  pages: PageWords[];
}

const makeFile = (bytes: Uint8Array, name: string, base: string): Made => {
  const text = (): string => Buffer.from(bytes).toString('utf8');
  if (name.endsWith('.html')) {
    const { html, scripts } = toPortablePage(text(), name, base);
    return { file: packFile(Buffer.from(html)), scripts, pages: readPage(name, text()) };
  }
  const file = packFile(name.endsWith('.css') ? Buffer.from(toPortableStyle(text(), name, base)) : bytes);
  return { file, scripts: [], pages: [] };
};

/** Makes files for the folder, or takes what an earlier build made of the same bytes at the same place. */
const makeWith =
  (kept: Kept | undefined, base: string) =>
  (bytes: Uint8Array, name: string): Made => {
    const key = `${base}\n${name}\n${createHash('sha256').update(bytes).digest('hex')}`;
    const found = kept?.find(key);
    if (found) return deserialize(found);
    const made = makeFile(bytes, name, base);
    kept?.keep(key, serialize(made));
    return made;
  };

/**
 * Makes of a built site the files of a folder that opens from the file system, by their paths in it, sorted. `base` is the site's
 * base path with a closing slash, `records` is what the search index is made of, in JSON. `kept` is what earlier builds made.
 */
export const makePortable = async (dist: string, base: string, records: string, kept?: Kept): Promise<ReadonlyMap<string, PackedFile>> => {
  const names = readdirSync(dist, { recursive: true, encoding: 'utf8' })
    .filter((file) => statSync(path.join(dist, file)).isFile())
    .map((file) => file.split(path.sep).join('/'))
    .filter((name) => !isLeftOut(name) && !/^assets\/.*\.js$/.test(name))
    .sort();
  const files = new Map<string, PackedFile>();
  const scripts = new Set<string>();
  const pages: PageWords[] = [];
  const make = makeWith(kept, base);
  for (const name of names) {
    const made = make(readFileSync(path.join(dist, name)), name);
    files.set(name, made.file);
    for (const script of made.scripts) scripts.add(script);
    pages.push(...made.pages);
  }
  for (const [name, bytes] of await makeScriptsPlain(dist, [...scripts].sort())) files.set(name, packFile(bytes));
  const index = `globalThis.onRecordIndex = ${await makeFolderIndex(records, pages)};\n`;
  files.set('assets/search-index.js', packFile(Buffer.from(index)));
  return new Map([...files].sort(([one], [other]) => (one < other ? -1 : 1)));
};
