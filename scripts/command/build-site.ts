import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readdir, readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import process from 'node:process';
import { type LedgerPage, ledgerPage } from '../../src/schema/index.ts';
import { holdFolder } from '../pipeline/6-page/hold-folder.ts';
import { recoverFolder, recoverHeld } from '../pipeline/6-page/replace-folder.ts';
import { formatIssue, type Issue } from '../pipeline/issue.ts';
import { findAltered } from '../snapshot/check-snapshots.ts';
import { checkReplaceable, placeFolder, resolveFolder } from './place-folder.ts';
import { checkBuildable } from './site-folders.ts';
import { digestSources, openSiteNote, type SiteSources, siteNoteFile } from './site-note.ts';
import { UsageError } from './usage-error.ts';
import { openWorkFolder } from './work-folder.ts';

const root = path.resolve(import.meta.dirname, '../..');

/** Where sites are built before they are put in place. */
export const workshop = path.join(root, '.astro');

/** How many sites this process has built. */
let built = 0;

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

/** The program, its packages and the settings of the environment that a site depends on, whatever its content. */
const programSources = (): SiteSources => {
  const parts = ['src', 'public', 'scripts/command', 'astro.config.mjs', 'tsconfig.json', 'package.json', 'package-lock.json'];
  const { SITE_URL, BASE_PATH, REPORT_TO } = process.env;
  return { paths: parts.map((part) => path.join(root, part)), settings: [SITE_URL, BASE_PATH, REPORT_TO, process.version] };
};

/** All that a site is made from. */
const sourcesOf = (contentDir: string, snapshotFolders: readonly string[]): SiteSources => {
  const { paths, settings } = programSources();
  return {
    paths: [...paths, contentDir, ...snapshotFolders],
    settings: [...settings, ...snapshotFolders.map((folder) => path.basename(folder))],
  };
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

/**
 * Builds the site of one content folder into another folder and prints a progress line.
 * `SITE_URL` and `BASE_PATH` of the environment say where it will be published; see `astro.config.mjs`.
 * The site is built aside, in a folder of its own inside the project, and then put in place: an earlier
 * site stays whole until then, whatever happens, and builds of two dossiers at one time do not meet.
 * Where nothing changed since the site there was built, and nobody touched it, it is left as it is.
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
  recoverFolder(contentDir);
  const found = await stat(path.join(contentDir, 'articles')).catch(() => undefined);
  if (!found?.isDirectory()) throw new UsageError(`there is no content in ${contentDir}\n  hint: run "npm run content" first`);
  for (const folder of [root, contentDir]) checkBuildable(folder);
  const out = resolveFolder(outDir);
  const began = performance.now();
  const release = holdFolder(out);
  const { folder: aside, close } = openWorkFolder(workshop, `site-${createHash('sha256').update(out).digest('hex').slice(0, 12)}`);
  try {
    recoverHeld(out);
    checkReplaceable(out, 'site');
    const page = await readLedgerPage(contentDir);
    const snapshotFolders = checkSnapshots(page, snapshotsDir).map((id) => path.join(snapshotsDir, id));
    const note = openSiteNote(siteNoteFile(workshop, out), out, sourcesOf(contentDir, snapshotFolders));
    const seconds = (): string => ((performance.now() - began) / 1000).toFixed(2);
    // The folder to take away is made by a build alone.
    if (process.env.PORTABLE_DIR === undefined && note.holds()) {
      log(`site         nothing changed: it stays as it is (${seconds()} s)`);
      return findUnexplained(page, contentDir);
    }
    // Whoever asks, tests included: what is built is what readers get.
    process.env.NODE_ENV = 'production';
    process.env.CONTENT_DIR = contentDir;
    // What a build keeps for later ones is of one program: see src/data/kept.ts.
    process.env.PROGRAM_VERSION = digestSources(programSources()) ?? '';
    // Node keeps every module by its address, and those of one build hold its record: each build of a process has a folder of its own.
    built += 1;
    const site = path.join(aside, `site-${built}`);
    process.env.OUT_DIR = site;
    process.env.SNAPSHOT_FOLDERS = snapshotFolders.join(path.delimiter);
    // Loaded where it is needed: that takes longer than to see that nothing changed.
    const { build } = await import('astro');
    await build({ logLevel: 'warn' });
    placeFolder(site, out, 'site');
    note.write();
    log(`site         ${await countFiles(out, '.html')} pages (${seconds()} s)`);
    return findUnexplained(page, contentDir);
  } finally {
    close();
    release();
  }
};
