import { readdir, stat } from 'node:fs/promises';
import path from 'node:path';
import process from 'node:process';
import { build } from 'astro';

/** Number of files under a folder whose name ends so. */
const countFiles = async (folder: string, ending: string): Promise<number> =>
  (await readdir(folder, { recursive: true })).filter((name) => name.endsWith(ending)).length;

/**
 * Builds the site of one content folder into another folder and prints a progress line.
 * `SITE_URL` and `BASE_PATH` of the environment say where it will be published; see `astro.config.mjs`.
 * Throws where the content folder is missing or Astro fails.
 */
export const buildSite = async (contentDir: string, outDir: string, log: (line: string) => void): Promise<void> => {
  const found = await stat(path.join(contentDir, 'articles')).catch(() => undefined);
  if (!found?.isDirectory()) throw new Error(`there is no content in ${contentDir}: run "npm run content" first`);
  process.env.CONTENT_DIR = contentDir;
  process.env.OUT_DIR = outDir;
  const began = performance.now();
  await build({ logLevel: 'warn' });
  log(`site     ${await countFiles(outDir, '.html')} pages, ${((performance.now() - began) / 1000).toFixed(1)} s`);
};
