import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { cp, mkdir, readdir, readFile, rename, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import process from 'node:process';
import { build } from 'astro';
import { ledgerPage } from '../../src/schema/index.ts';
import { holdFolder } from '../pipeline/6-page/hold-folder.ts';
import { formatIssue } from '../pipeline/issue.ts';
import { findAltered } from '../snapshot/check-snapshots.ts';
import { UsageError } from './usage-error.ts';

const root = path.resolve(import.meta.dirname, '../..');

/** Number of files under a folder whose name ends so. */
const countFiles = async (folder: string, ending: string): Promise<number> =>
  (await readdir(folder, { recursive: true })).filter((name) => name.endsWith(ending)).length;

/** Puts `from` in the place of `to`; copies where they lie on different disks. */
const replaceFolder = async (from: string, to: string): Promise<void> => {
  await rm(to, { recursive: true, force: true });
  await mkdir(path.dirname(to), { recursive: true });
  try {
    await rename(from, to);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EXDEV')) throw error;
    await cp(from, to, { recursive: true });
    await rm(from, { recursive: true });
  }
};

/** Only an empty folder or a site built earlier may be replaced. */
const isReplaceable = async (folder: string): Promise<boolean> => {
  if (!existsSync(folder)) return true;
  return (await readdir(folder)).length === 0 || existsSync(path.join(folder, 'pagefind'));
};

/** The snapshots that the content lists. Throws a UsageError where one of them is not as it was frozen. */
const checkSnapshots = async (contentDir: string, snapshotsDir: string): Promise<readonly string[]> => {
  const file = path.join(contentDir, 'ledger.json');
  if (!existsSync(file)) return [];
  const { snapshots } = ledgerPage.parse(JSON.parse(await readFile(file, 'utf8')));
  const altered = findAltered(snapshots, snapshotsDir, process.cwd());
  if (altered.length > 0) throw new UsageError(altered.map(formatIssue).join('\n'));
  return snapshots.map(({ id }) => id);
};

/**
 * Builds the site of one content folder into another folder and prints a progress line.
 * `SITE_URL` and `BASE_PATH` of the environment say where it will be published; see `astro.config.mjs`.
 * The site is built aside, in a folder of its own inside the project, and then put in place: an earlier
 * site stays whole until then, and builds of two dossiers at one time do not meet.
 * Throws a UsageError where the content folder is missing or the target holds something else.
 * `snapshotsDir` holds the frozen topics; unless said it stands beside the content.
 */
export const buildSite = async (
  contentDir: string,
  outDir: string,
  log: (line: string) => void,
  snapshotsDir = path.join(path.dirname(contentDir), 'snapshots'),
): Promise<void> => {
  const found = await stat(path.join(contentDir, 'articles')).catch(() => undefined);
  if (!found?.isDirectory()) throw new UsageError(`there is no content in ${contentDir}: run "npm run content" first`);
  if (!(await isReplaceable(outDir)))
    throw new UsageError(`${outDir} is neither empty nor a site built earlier: name another folder with --out`);
  const snapshots = await checkSnapshots(contentDir, snapshotsDir);
  const began = performance.now();
  const release = holdFolder(outDir);
  const aside = path.join(root, '.astro', `site-${createHash('sha256').update(outDir).digest('hex').slice(0, 12)}`);
  // Whoever asks, tests included: what is built is what readers get.
  process.env.NODE_ENV = 'production';
  process.env.CONTENT_DIR = contentDir;
  process.env.OUT_DIR = aside;
  process.env.SNAPSHOT_FOLDERS = snapshots.map((id) => path.join(snapshotsDir, id)).join(path.delimiter);
  try {
    await build({ logLevel: 'warn' });
    await replaceFolder(aside, outDir);
  } finally {
    release();
  }
  log(`site         ${await countFiles(outDir, '.html')} pages (${((performance.now() - began) / 1000).toFixed(2)} s)`);
};
