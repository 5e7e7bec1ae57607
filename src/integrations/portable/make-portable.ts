import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { deserialize, serialize } from 'node:v8';
import { generate, parse, walk } from 'css-tree';
import { build, type Plugin } from 'esbuild';
import { parseHTML } from 'linkedom';
import type { Kept } from '../../data/kept.ts';
import { editHtml, writeAttribute } from '../edit-html.ts';
import { type PackedFile, packFile } from './packed-file.ts';

/** A page of the site as it must be to open from the file system, and the scripts that it names. */
interface PortablePage {
  html: string;
  /** Paths inside the folder. */
  scripts: string[];
}

/** Attributes that hold an address of the site. */
const addresses = ['href', 'src', 'action', 'data-search-page', 'data-offline-page'];

/** Relations of links that have no use, or no right to load, without a server. */
const served = new Set(['manifest', 'search', 'preload', 'modulepreload', 'canonical']);

/** What a portable page leaves out: what needs a server, and the offer of this very folder. */
const isUseless = (tag: string, attributes: ReadonlyMap<string, string>): boolean =>
  (tag === 'link' && served.has(attributes.get('rel') ?? '')) ||
  (tag === 'meta' && attributes.get('http-equiv')?.toLowerCase() === 'content-security-policy') ||
  attributes.has('data-portable-offer');

/**
 * Makes every address of a page relative to it and names the file that a server would have found: from
 * `actors/nato/index.html`, `/topics/talks/#x` is `../../topics/talks/index.html#x`. Modules become plain
 * scripts. `name` is the page's path in its folder, `base` the site's base path with a closing slash.
 */
export const toPortablePage = (html: string, name: string, base = '/'): PortablePage => {
  const up = '../'.repeat(name.split('/').length - 1);
  const bundle = { 'data-bundle': writeAttribute('data-bundle', `${up}assets/`) };
  const scripts: string[] = [];
  /** The address inside the site; undefined for one elsewhere. */
  const inside = (address: string | undefined): string | undefined =>
    address?.startsWith(base) && !address.startsWith(`${base}/`) ? address.slice(base.length) : undefined;
  const relative = (address: string): string => {
    const [, file = '', rest = ''] = /^([^?#]*)(.*)$/s.exec(address) ?? [];
    return `${up}${file.replace(/(^|\/)$/, '$1index.html')}${rest}`;
  };
  const portable = editHtml(html, (tag, attributes) => {
    if (isUseless(tag, attributes)) return 'remove';
    if (attributes.size === 0) return undefined;
    const changed = addresses.flatMap((attribute) => {
      const address = inside(attributes.get(attribute));
      return address === undefined ? [] : [[attribute, writeAttribute(attribute, relative(address))] as const];
    });
    const isModule = tag === 'script' && attributes.get('type') === 'module';
    const source = inside(attributes.get('src'));
    if (isModule && source !== undefined) scripts.push(source);
    if (changed.length === 0 && !isModule && !attributes.has('data-bundle')) return undefined;
    return { attributes: { ...Object.fromEntries(changed), ...(isModule ? { type: 'defer' } : {}), ...bundle } };
  });
  return { html: portable, scripts };
};

/** Makes every address in a style sheet relative to it: `name` is its path in the folder. */
export const toPortableStyle = (css: string, name: string, base: string): string => {
  const up = '../'.repeat(name.split('/').length - 1);
  const sheet = parse(css);
  walk(sheet, {
    visit: 'Url',
    enter: (url) => {
      if (url.value.startsWith(base)) url.value = up + url.value.slice(base.length);
    },
  });
  return generate(sheet);
};

const components = path.resolve(import.meta.dirname, '../../components/search');

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

/** Left out of what a page says: claims, which come as records, and what is no prose of its own. */
const isNoProse = (tag: string, attributes: ReadonlyMap<string, string>): boolean =>
  /^(?:figure|table|nav|form|svg|script|style|template)$/.test(tag) || /(?:^|\s)claim-card(?:\s|$)/.test(attributes.get('class') ?? '');

/** What a page says, as the search of the site has it; nothing of pages that are not searched, and of single claims, which come as records. */
export const readPage = (name: string, html: string): { url: string; content: string; meta: { title: string } }[] => {
  if (!name.endsWith('index.html') || /^claims\/|^(?:(?:actors|outlets|articles|topics)\/)?index\.html$/.test(name)) return [];
  if (!html.includes('data-pagefind-body')) return [];
  // Before the parser, which needs most of its time for what goes.
  const { document } = parseHTML(editHtml(html, (tag, attributes) => (isNoProse(tag, attributes) ? 'remove' : undefined)));
  const main = document.querySelector('[data-pagefind-body]');
  if (!main) return [];
  const content = (main.textContent ?? '').replaceAll(/\s+/gu, ' ').trim();
  const title = document.querySelector('h1')?.textContent?.trim() ?? name;
  return [{ url: `/${name.replace(/index\.html$/, '')}`, content, meta: { title } }];
};

/** Bundles what makes the folder's index from the site's own code, so that both take words apart alike. */
const indexWith = async (claims: string, pages: string): Promise<string> => {
  const { outputFiles } = await build({
    stdin: {
      contents: `import MiniSearch from 'minisearch';
        import { portableOptions } from ${JSON.stringify(path.join(components, 'engine/portable-index.ts'))};
        import { makeSearchWords } from ${JSON.stringify(path.resolve(components, '../../models/search/search-words.ts'))};
        export const make = ({ records: claims, vocabulary }, pages) => {
          const records = [
            ...claims.map(({ url, content, meta, filters, sort }) => ({ url, kind: 'claim', content, meta, filters, sort })),
            ...pages.map((page) => ({ ...page, kind: 'page', filters: {}, sort: {} })),
          ];
          const index = new MiniSearch(portableOptions);
          index.addAll(records.map(({ meta, content }, id) => ({ id, title: meta.title ?? '', content })));
          return { index: JSON.stringify(index), words: makeSearchWords(claims), vocabulary, records };
        };`,
      resolveDir: components,
    },
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'node',
  });
  const code = Buffer.from(outputFiles[0]?.contents ?? []).toString('base64');
  const { make } = await import(`data:text/javascript;base64,${code}`);
  // In a script: what could end it, or break its lines, is written as an escape.
  return JSON.stringify(make(JSON.parse(claims), JSON.parse(pages)))
    .replaceAll('<', '\\u003c')
    .replaceAll('\u2028', '\\u2028')
    .replaceAll('\u2029', '\\u2029');
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
  pages: ReturnType<typeof readPage>;
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
  const pages: ReturnType<typeof readPage> = [];
  const make = makeWith(kept, base);
  for (const name of names) {
    const made = make(readFileSync(path.join(dist, name)), name);
    files.set(name, made.file);
    for (const script of made.scripts) scripts.add(script);
    pages.push(...made.pages);
  }
  for (const [name, bytes] of await makeScriptsPlain(dist, [...scripts].sort())) files.set(name, packFile(bytes));
  const index = `globalThis.onRecordIndex = ${await indexWith(records, JSON.stringify(pages))};\n`;
  files.set('assets/search-index.js', packFile(Buffer.from(index)));
  return new Map([...files].sort(([one], [other]) => (one < other ? -1 : 1)));
};
