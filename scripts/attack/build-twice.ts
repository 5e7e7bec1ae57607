import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { listTree } from '../pipeline/6-page/list-tree.ts';

const project = path.resolve(import.meta.dirname, '../..');

/** What a copy of the project needs. */
const parts = [
  'astro.config.mjs',
  'content',
  'ledger',
  'package.json',
  'package-lock.json',
  'public',
  'scripts',
  'seeds',
  'snapshots',
  'src',
  'tsconfig.json',
];

/** Where a build runs that must not show in what it makes. */
const places = [
  { folder: 'one', TZ: 'UTC', LC_ALL: 'C' },
  { folder: 'another folder, far longer/and deeper', TZ: 'Pacific/Kiritimati', LC_ALL: 'tr_TR.UTF-8' },
] as const;

/** Builds the content and the site of the first dossier in a copy of the project; gives the folder of the site. */
const buildIn = (home: string, { folder, ...environment }: (typeof places)[number]): string => {
  const root = path.join(home, folder);
  mkdirSync(root, { recursive: true });
  const present = new Set(readdirSync(project));
  for (const part of parts) if (present.has(part)) cpSync(path.join(project, part), path.join(root, part), { recursive: true });
  symlinkSync(path.join(project, 'node_modules'), path.join(root, 'node_modules'));
  for (const script of ['build-content', 'build-site']) {
    const { status, stdout, stderr } = spawnSync(process.execPath, [`scripts/${script}.ts`], {
      cwd: root,
      env: { ...process.env, ...environment },
      encoding: 'utf8',
    });
    if (status !== 0) throw new Error(`${script} in ${root} ended with ${status}: ${stdout}${stderr}`);
  }
  return path.join(root, 'dist');
};

/** Files that two folders do not have alike, byte for byte. */
export const findDifferences = (one: string, other: string): readonly string[] => {
  const [first, second] = [one, other].map((folder) => new Set(listTree(folder)));
  const all = [...new Set([...(first ?? []), ...(second ?? [])])].sort();
  return all.filter(
    (name) => !first?.has(name) || !second?.has(name) || !readFileSync(path.join(one, name)).equals(readFileSync(path.join(other, name))),
  );
};

/**
 * Builds the first dossier in two folders, of other paths, time zones and locales, and compares every byte: pages, zip, database and
 * pictures. With `built`, a site that is there already stands for the first.
 */
export const buildTwice = (built?: string): { files: number; differing: readonly string[] } => {
  const home = mkdtempSync(path.join(tmpdir(), 'on-record-twice-'));
  try {
    const first = built ?? buildIn(home, places[0]);
    const second = buildIn(home, places[1]);
    return { files: listTree(second).length, differing: findDifferences(first, second) };
  } finally {
    rmSync(home, { recursive: true, force: true });
  }
};
