import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { listTree } from '../pipeline/6-page/list-tree.ts';
import { copyProject } from './copy-project.ts';

/** Where a build runs that must not show in what it makes. */
export interface BuildPlace {
  folder: string;
  /** The time zone and the locale. */
  environment: Record<'TZ' | 'LC_ALL', string>;
}

const plain: BuildPlace = { folder: 'one', environment: { TZ: 'UTC', LC_ALL: 'C' } };

/** A place of which as much as possible is unlike others. */
export const farAway: BuildPlace = {
  folder: 'another folder, far longer/and deeper',
  environment: { TZ: 'Pacific/Kiritimati', LC_ALL: 'tr_TR.UTF-8' },
};

/** Builds the content and the site of the first dossier in a copy of the project; gives the folder of the site. */
const buildIn = (home: string, { folder, environment }: BuildPlace): string => {
  const root = path.join(home, folder);
  copyProject(root);
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

/** Builds the first dossier in two folders, of other paths, time zones and locales, and compares every byte: pages, zip, database and pictures. */
export const buildTwice = (): { files: number; differing: readonly string[] } => {
  const home = mkdtempSync(path.join(tmpdir(), 'on-record-twice-'));
  try {
    const [first, second] = [buildIn(home, plain), buildIn(home, farAway)];
    return { files: listTree(second).length, differing: findDifferences(first, second) };
  } finally {
    rmSync(home, { recursive: true, force: true });
  }
};
