import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { addressKind, ledgerLine, type Publication, publication } from '../../src/schema/index.ts';
import { holdFolder } from '../pipeline/6-page/hold-folder.ts';
import type { Issue } from '../pipeline/issue.ts';
import { type LedgerTexts, ledgerFiles, sealOf } from './parse-ledger.ts';

/** The publications come last, because they make the other lines count. */
const order = [...addressKind.options, 'snapshots', 'publications'] as const;
type Name = (typeof ledgerFiles)[number];

const fileOf = (folder: string, name: Name): string => path.join(folder, `${name}.ndjson`);
const newOf = (folder: string, name: Name): string => `${fileOf(folder, name)}.new`;
const read = (file: string): string => (existsSync(file) ? readFileSync(file, 'utf8') : '');

/** The texts of the ledger's files; empty for one that is not there. */
export const readTexts = (folder: string): LedgerTexts => ({
  topics: read(fileOf(folder, 'topics')),
  actors: read(fileOf(folder, 'actors')),
  outlets: read(fileOf(folder, 'outlets')),
  articles: read(fileOf(folder, 'articles')),
  claims: read(fileOf(folder, 'claims')),
  publications: read(fileOf(folder, 'publications')),
  snapshots: read(fileOf(folder, 'snapshots')),
});

const putInPlace = (folder: string): void => {
  for (const name of order) if (existsSync(newOf(folder, name))) renameSync(newOf(folder, name), fileOf(folder, name));
};

/**
 * Writes the files that differ: first all of them beside the old ones, then each is put in place. After a kill at any moment
 * `recoverLedger` goes on or back.
 */
export const writeLedger = (folder: string, before: LedgerTexts, after: LedgerTexts): void => {
  const release = holdFolder(folder);
  try {
    mkdirSync(folder, { recursive: true });
    for (const name of order) if (before[name] !== after[name]) writeFileSync(newOf(folder, name), after[name]);
    putInPlace(folder);
  } finally {
    release();
  }
};

const linesOf = (text: string): readonly string[] => text.split('\n').slice(0, -1);

const parseWith = <Line>(schema: { safeParse: (value: unknown) => { data?: Line } }, line: string | undefined): Line | undefined => {
  try {
    return schema.safeParse(JSON.parse(line ?? '')).data;
  } catch {
    return undefined;
  }
};

const lastOf = (publications: string): Publication | undefined => parseWith(publication, linesOf(publications).at(-1));

/** True where what was written beside the old files is all there, as its publication seals it. */
const isWhole = (folder: string): boolean => {
  const text = (name: Name): string => read(existsSync(newOf(folder, name)) ? newOf(folder, name) : fileOf(folder, name));
  const last = lastOf(read(newOf(folder, 'publications')));
  return (
    last !== undefined &&
    addressKind.options.every((kind) => {
      const { lines, sha256 } = sealOf(text(kind));
      return lines === last.seal[kind].lines && sha256 === last.seal[kind].sha256;
    })
  );
};

/** The part of a file that was published, where all below it belongs to the one publication that was never finished; else undefined. */
const withoutUnfinished = (text: string, sealed: number, unfinished: number): string | undefined => {
  const below = linesOf(text).slice(sealed);
  if (below.length === 0 || !below.every((line) => parseWith(ledgerLine, line)?.publication === unfinished)) return undefined;
  return linesOf(text)
    .slice(0, sealed)
    .map((line) => `${line}\n`)
    .join('');
};

/** What the last commit has of the publications; undefined where there is no git, no repository or no such file in it. */
const committedPublications = (folder: string): string | undefined => {
  if (!existsSync(folder)) return undefined;
  const { status, stdout } = spawnSync('git', ['-C', folder, 'show', 'HEAD:./publications.ndjson'], { encoding: 'utf8' });
  return status === 0 ? stdout : undefined;
};

/** Says so where the ledger lacks publications that were committed: an older state of it was put back. `name` is the folder as people know it. */
export const checkAgainstCommit = (folder: string, name: string, { publications }: LedgerTexts): readonly Issue[] => {
  const committed = committedPublications(folder);
  if (committed === undefined || publications.startsWith(committed)) return [];
  const issue: Issue = {
    severity: 'error',
    code: 'rolled-back-ledger',
    file: `${name}/publications.ndjson`,
    message: `lacks what the last commit has: ${linesOf(committed).length} publications, and here are ${linesOf(publications).length}`,
    hint: `what was published stays: restore the folder with "git checkout HEAD -- ${name}", and run again`,
  };
  return [issue];
};

/** Where a ledger and its snapshots are. */
export interface PublishedFolders {
  ledger: string;
  snapshots: string;
}

/** Goes on with a publication, or back to before it, that was cut off; says what was done. */
const recoverTexts = (folder: string): readonly string[] => {
  const said: string[] = [];
  if (ledgerFiles.some((name) => existsSync(newOf(folder, name)))) {
    if (isWhole(folder)) {
      putInPlace(folder);
      said.push(`a publication that was cut off was finished: number ${linesOf(read(fileOf(folder, 'publications'))).length}`);
    } else {
      for (const name of ledgerFiles) rmSync(newOf(folder, name), { force: true });
      said.push('a publication that was cut off before it counted was put back');
    }
  }
  const publications = read(fileOf(folder, 'publications'));
  const last = lastOf(publications);
  if (publications !== '' && !last) return said;
  for (const kind of addressKind.options) {
    const text = read(fileOf(folder, kind));
    const kept = withoutUnfinished(text, last?.seal[kind].lines ?? 0, (last?.number ?? 0) + 1);
    if (kept === undefined) continue;
    writeFileSync(newOf(folder, kind), kept);
    renameSync(newOf(folder, kind), fileOf(folder, kind));
    said.push(`${linesOf(text).length - linesOf(kept).length} lines of ${kind}.ndjson that no publication counted were put back`);
  }
  return said;
};

/** Folders of snapshots are written under a hidden name, noted, and then named: where the ledger has noted one, it gets its name. */
const recoverSnapshots = ({ ledger, snapshots }: PublishedFolders): readonly string[] => {
  if (!existsSync(snapshots)) return [];
  const noted = read(fileOf(ledger, 'snapshots'));
  return readdirSync(snapshots).flatMap((hidden) => {
    const id = /^\.(\d{4}-\d{2}-\d{2}-[0-9a-f]{12})$/.exec(hidden)?.[1];
    if (id === undefined || !noted.includes(`{"id":"${id}"`) || existsSync(path.join(snapshots, id))) return [];
    renameSync(path.join(snapshots, hidden), path.join(snapshots, id));
    return [`snapshot ${id} was finished`];
  });
};

/**
 * Finishes or takes back what a run of `npm run ledger` or `npm run snapshot` that was killed left half done, and says what was
 * done, a line each. Nothing that was ever published is touched: the seal of the last publication says which lines that are,
 * and where a commit has more of them nothing is done at all.
 */
export const recoverLedger = (folders: PublishedFolders): readonly string[] => {
  const { ledger } = folders;
  if (!existsSync(ledger)) return [];
  const release = holdFolder(ledger);
  try {
    const known = existsSync(newOf(ledger, 'publications')) ? [] : checkAgainstCommit(ledger, ledger, readTexts(ledger));
    return known.length > 0 ? [] : [...recoverTexts(ledger), ...recoverSnapshots(folders)].map((done) => `recovered    ${done}`);
  } finally {
    release();
  }
};
