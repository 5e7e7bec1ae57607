import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readdir, readFile, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import process from 'node:process';
import { build } from 'astro';
import { type LedgerPage, ledgerPage } from '../../src/schema/index.ts';
import { holdFolder, isHeld } from '../pipeline/6-page/hold-folder.ts';
import { recoverHeld } from '../pipeline/6-page/replace-folder.ts';
import { formatIssue, type Issue } from '../pipeline/issue.ts';
import { findAltered } from '../snapshot/check-snapshots.ts';
import { checkReplaceable, placeFolder, resolveFolder } from './place-folder.ts';
import { checkBuildable } from './site-folders.ts';
import { UsageError } from './usage-error.ts';

const root = path.resolve(import.meta.dirname, '../..');

/** Where sites are built before they are put in place. */
const workshop = path.join(root, '.astro');

/** Number of files under a folder whose name ends so. */
const countFiles = async (folder: string, ending: string): Promise<number> =>
  (await readdir(folder, { recursive: true })).filter((name) => name.endsWith(ending)).length;

const readLedgerPage = async (contentDir: string): Promise<LedgerPage | undefined> => {
  const file = path.join(contentDir, 'ledger.json');
  return existsSync(file) ? ledgerPage.parse(JSON.parse(await readFile(file, 'utf8'))) : undefined;
};

/** The snapshots that the content lists. Throws a UsageError where one of them is not as it was frozen. */
const checkSnapshots = (page: LedgerPage | undefined, snapshotsDir: string): readonly string[] => {
  const snapshots = page?.snapshots ?? [];
  const altered = findAltered(snapshots, snapshotsDir, process.cwd());
  if (altered.length > 0) throw new UsageError(altered.map(formatIssue).join('\n'));
  return snapshots.map(({ id }) => id);
};

/** Pages that were published and are no more, and of which nobody has said why; `npm run content` says so as well. */
const findUnexplained = (page: LedgerPage | undefined, contentDir: string): readonly Issue[] =>
  (page?.addresses ?? []).flatMap(({ address, events }): readonly Issue[] => {
    const last = events.at(-1);
    if (last?.event !== 'gone' || last.explanation !== null) return [];
    const file = path.relative(process.cwd(), path.join(contentDir, 'ledger.json')).split(path.sep).join('/');
    const hint = 'say in withdrawn.yaml of the seeds what became of it; "npm run ledger" prints an entry for it';
    return [{ severity: 'error', code: 'unexplained-address', file, message: `${address} was published and is no more`, hint }];
  });

/** Clears away what builds that were killed left half done. */
const clearWorkshop = async (): Promise<void> => {
  if (!existsSync(workshop)) return;
  const names = (await readdir(workshop)).filter((name) => /^site-[0-9a-f]{12}$/.test(name));
  for (const name of names) {
    const folder = path.join(workshop, name);
    if (!isHeld(folder)) await rm(folder, { recursive: true, force: true });
  }
};

/**
 * Builds the site of one content folder into another folder and prints a progress line.
 * `SITE_URL` and `BASE_PATH` of the environment say where it will be published; see `astro.config.mjs`.
 * The site is built aside, in a folder of its own inside the project, and then put in place: an earlier
 * site stays whole until then, whatever happens, and builds of two dossiers at one time do not meet.
 * Throws a UsageError where the content folder is missing or the target holds something else.
 * `snapshotsDir` holds the frozen topics; unless said it stands beside the content. Returns what keeps the site from being
 * published, though it was built: each page of it says so as well.
 */
export const buildSite = async (
  contentDir: string,
  outDir: string,
  log: (line: string) => void,
  snapshotsDir = path.join(path.dirname(contentDir), 'snapshots'),
): Promise<readonly Issue[]> => {
  const found = await stat(path.join(contentDir, 'articles')).catch(() => undefined);
  if (!found?.isDirectory()) throw new UsageError(`there is no content in ${contentDir}\n  hint: run "npm run content" first`);
  for (const folder of [root, contentDir]) checkBuildable(folder);
  const out = resolveFolder(outDir);
  const began = performance.now();
  const release = holdFolder(out);
  const aside = path.join(workshop, `site-${createHash('sha256').update(out).digest('hex').slice(0, 12)}`);
  const releaseAside = holdFolder(aside);
  try {
    recoverHeld(out);
    checkReplaceable(out, 'site');
    const page = await readLedgerPage(contentDir);
    const snapshots = checkSnapshots(page, snapshotsDir);
    await clearWorkshop();
    // Whoever asks, tests included: what is built is what readers get.
    process.env.NODE_ENV = 'production';
    process.env.CONTENT_DIR = contentDir;
    process.env.OUT_DIR = aside;
    process.env.SNAPSHOT_FOLDERS = snapshots.map((id) => path.join(snapshotsDir, id)).join(path.delimiter);
    await build({ logLevel: 'warn' });
    placeFolder(aside, out, 'site');
    log(`site         ${await countFiles(out, '.html')} pages (${((performance.now() - began) / 1000).toFixed(2)} s)`);
    return findUnexplained(page, contentDir);
  } finally {
    await rm(aside, { recursive: true, force: true });
    releaseAside();
    release();
  }
};
