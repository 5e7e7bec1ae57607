import { createHash } from 'node:crypto';
import { readdir, readFile, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { build } from 'esbuild';
import type { OfflineBuild, OfflineFile } from '../components/offline/offline-files.ts';

const worker = fileURLToPath(new URL('../components/offline/service-worker.ts', import.meta.url));

/** The whole search is kept from the first visit on where it is no larger; else what a visited search needed, or everything on wish. */
const mostSearchBytes = 2 * 1024 * 1024;

/** What is read: pages and what they are drawn with. Downloads, feeds and pictures for other sites need the network that they are for. */
const isRead = (file: string): boolean =>
  !/^snapshots\//.test(file) &&
  /\.html$|^(?:assets|pagefind|icons)\/|^(?:favicon\.svg|manifest\.webmanifest)$/.test(file) &&
  !file.startsWith('assets/portable-engine');

/** What every reader has from the first visit on: the ways in, the graphs, the search, and what pages are drawn with. */
const isCore = (file: string): boolean =>
  /^(?:(?:|search\/|graph\/|topics\/(?:[^/]+\/)?|offline\/|404\/)index\.html|404\.html|favicon\.svg|manifest\.webmanifest)$/.test(file) ||
  /^assets\/.*\.(?:js|css)$/.test(file);

const listFiles = async (dist: string, root: string): Promise<OfflineFile[]> => {
  const names = (await readdir(dist, { recursive: true })).map((file) => file.split(path.sep).join('/')).sort();
  const files: (OfflineFile & { search: boolean })[] = [];
  for (const name of names) {
    const file = path.join(dist, name);
    if (!isRead(name) || !(await stat(file)).isFile()) continue;
    const content = await readFile(file);
    files.push({
      url: root + name.replace(/(^|\/)index\.html$/, '$1'),
      sha256: createHash('sha256').update(content).digest('base64'),
      bytes: content.length,
      core: isCore(name),
      search: name.startsWith('pagefind/'),
    });
  }
  const searchBytes = files.reduce((sum, { bytes, search }) => sum + (search ? bytes : 0), 0);
  return files.map(({ search, ...file }) => ({ ...file, core: file.core || (search && searchBytes <= mostSearchBytes) }));
};

/** Writes the service worker of a built site: it knows each file by its hash. `base` is the site's base path. */
export const writeServiceWorker = async (dist: string, base: string, log: (line: string) => void): Promise<void> => {
  const root = base.endsWith('/') ? base : `${base}/`;
  const files = await listFiles(dist, root);
  const offline: OfflineBuild = {
    build: createHash('sha256').update(JSON.stringify(files)).digest('hex').slice(0, 10),
    home: root,
    fallback: `${root}offline/`,
    files,
  };
  const { outputFiles } = await build({
    entryPoints: [worker],
    bundle: true,
    minify: true,
    write: false,
    format: 'iife',
    target: 'es2022',
    define: { OFFLINE_BUILD: JSON.stringify(offline), 'process.env.NODE_ENV': '"production"' },
  });
  const [script] = outputFiles;
  if (!script) throw new Error('the service worker was not built');
  await writeFile(path.join(dist, 'sw.js'), script.contents);
  const core = files.filter((file) => file.core).reduce((sum, { bytes }) => sum + bytes, 0);
  log(`offline      ${files.length} files, ${Math.round(core / 1024)} KB kept from the first visit on`);
};

/** Makes the service worker at the very end of the build, when all other files are there. */
export const offline = (): AstroIntegration => {
  let base = '/';
  return {
    name: 'offline',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base;
      },
      'astro:build:done': ({ dir }) => writeServiceWorker(fileURLToPath(dir), base, (line) => console.log(line)),
    },
  };
};
