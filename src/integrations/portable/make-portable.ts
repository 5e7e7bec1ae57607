import { cpSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { generate, parse, walk } from 'css-tree';
import { build, type Plugin } from 'esbuild';
import { parseHTML } from 'linkedom';
import { editHtml, writeAttribute } from '../edit-html.ts';

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
    const changed = addresses.flatMap((attribute) => {
      const address = inside(attributes.get(attribute));
      return address === undefined ? [] : [[attribute, writeAttribute(attribute, relative(address))] as const];
    });
    const isModule = tag === 'script' && attributes.get('type') === 'module';
    const source = inside(attributes.get('src'));
    if (isModule && source !== undefined) scripts.push(source);
    const module = isModule ? { type: 'defer' } : {};
    return { attributes: { ...Object.fromEntries(changed), ...module, 'data-bundle': writeAttribute('data-bundle', `${up}assets/`) } };
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

const filesOf = (folder: string, ending: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith(ending))
    .map((name) => name.split(path.sep).join('/'))
    .sort();

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

/** Browsers load no modules from the file system: each page's script becomes one that needs no other. */
const makeScriptsPlain = async (folder: string, scripts: readonly string[]): Promise<void> => {
  const { outputFiles } = await build({
    entryPoints: scripts.map((name) => path.join(folder, name)),
    bundle: true,
    minify: true,
    write: false,
    format: 'iife',
    target: 'es2022',
    outdir: folder,
    outbase: folder,
    define: { 'import.meta.url': '"file:"', 'import.meta.env': '{}' },
    logOverride: { 'empty-import-meta': 'silent' },
    plugins: [withoutPreload],
  });
  for (const name of filesOf(folder, '.js')) if (name.startsWith('assets/')) rmSync(path.join(folder, name));
  for (const { path: file, contents } of outputFiles) writeFileSync(file, contents);
};

/** What the pages say, as the search of the site has it: claims come as records. */
const readPages = (folder: string): { url: string; content: string; meta: { title: string } }[] =>
  filesOf(folder, 'index.html')
    .filter((name) => !/^claims\/|^(?:(?:actors|outlets|articles|topics)\/)?index\.html$/.test(name))
    .flatMap((name) => {
      const { document } = parseHTML(readFileSync(path.join(folder, name), 'utf8'));
      const main = document.querySelector('[data-pagefind-body]');
      if (!main) return [];
      for (const element of main.querySelectorAll('.claim-card, figure, table, nav, form, svg, script, style, template')) element.remove();
      const content = (main.textContent ?? '').replaceAll(/\s+/gu, ' ').trim();
      return [
        {
          url: `/${name.replace(/index\.html$/, '')}`,
          content,
          meta: { title: document.querySelector('h1')?.textContent?.trim() ?? name },
        },
      ];
    });

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

/**
 * Makes of a built site a folder that opens from the file system; what the folder held is gone. `base` is the site's
 * base path with a closing slash, `records` is what the search index is made of, in JSON.
 */
export const makePortable = async (dist: string, folder: string, base: string, records: string): Promise<void> => {
  rmSync(folder, { recursive: true, force: true });
  cpSync(dist, folder, { recursive: true, filter: (file) => !isLeftOut(path.relative(dist, file).split(path.sep).join('/')) });
  const pages = JSON.stringify(readPages(folder));
  const scripts = new Set<string>();
  for (const name of filesOf(folder, '.html')) {
    const file = path.join(folder, name);
    const { html, scripts: own } = toPortablePage(readFileSync(file, 'utf8'), name, base);
    for (const script of own) scripts.add(script);
    writeFileSync(file, html);
  }
  for (const name of filesOf(folder, '.css')) {
    const file = path.join(folder, name);
    if (statSync(file).isFile()) writeFileSync(file, toPortableStyle(readFileSync(file, 'utf8'), name, base));
  }
  await makeScriptsPlain(folder, [...scripts].sort());
  writeFileSync(path.join(folder, 'assets', 'search-index.js'), `globalThis.onRecordIndex = ${await indexWith(records, pages)};\n`);
};
