import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Snapshot } from '../../src/schema/index.ts';
import { listTree } from '../pipeline/6-page/list-tree.ts';
import type { Issue } from '../pipeline/issue.ts';

/** Name of the checksum file, as `sha256sum --check` reads it. */
export const sumsName = 'SHA256SUMS';

const sha256 = (bytes: Buffer | string): string => createHash('sha256').update(bytes).digest('hex');

/** The checksum file of named files: sorted by name, two spaces between, as `sha256sum` writes it. */
export const makeSums = (files: ReadonlyMap<string, Buffer | string>): string =>
  [...files]
    .filter(([name]) => name !== sumsName)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, bytes]) => `${sha256(bytes)}  ${name}\n`)
    .join('');

/** What of one frozen folder is not as it was frozen: file, line of the checksum file, and words. */
const findFaults = (folder: string, { sha256: sumsHash }: Snapshot): readonly { line?: number; message: string }[] => {
  const sumsFile = path.join(folder, sumsName);
  if (!existsSync(sumsFile)) return [{ message: 'is not there' }];
  const sums = readFileSync(sumsFile, 'utf8');
  if (sha256(sums) !== sumsHash) return [{ message: 'is not the checksum file that the ledger has noted' }];
  const listed = sums.trimEnd().split('\n');
  const faults = listed.flatMap((source, index) => {
    const [hash = '', name = ''] = source.split('  ');
    const file = path.join(folder, name);
    if (!existsSync(file)) return [{ line: index + 1, message: `"${name}" is not there` }];
    return sha256(readFileSync(file)) === hash ? [] : [{ line: index + 1, message: `"${name}" is not what it was when it was frozen` }];
  });
  const names = new Set([sumsName, ...listed.map((source) => source.split('  ')[1] ?? '')]);
  return [...faults, ...listTree(folder).flatMap((name) => (names.has(name) ? [] : [{ message: `does not list "${name}"` }]))];
};

/** What of the noted snapshots is missing or altered, file by file. Paths in messages are relative to `root`. */
export const findAltered = (snapshots: readonly Snapshot[], folder: string, root: string): readonly Issue[] =>
  snapshots.flatMap((snapshot) =>
    findFaults(path.join(folder, snapshot.id), snapshot).map(
      ({ line, message }): Issue => ({
        severity: 'error',
        code: 'altered-snapshot',
        file: path
          .relative(root, path.join(folder, snapshot.id, sumsName))
          .split(path.sep)
          .join('/'),
        ...(line === undefined ? {} : { line, column: 1 }),
        message,
        hint: 'a snapshot is never changed: restore its folder from the last commit',
      }),
    ),
  );

/** Every snapshot that the ledger has noted must be there, byte for byte, and no other. */
export const checkSnapshots = (
  snapshots: readonly Snapshot[],
  folder: string,
  { root, ledgerName }: { root: string; ledgerName: string },
): readonly Issue[] => {
  const nameOf = (file: string): string => path.relative(root, file).split(path.sep).join('/');
  const noted = new Set<string>(snapshots.map(({ id }) => id));
  const present = existsSync(folder)
    ? readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory() && !entry.name.startsWith('.'))
    : [];
  const strangers = present.filter(({ name }) => !noted.has(name));
  return [
    ...findAltered(snapshots, folder, root),
    ...strangers.map(
      ({ name }): Issue => ({
        severity: 'error',
        code: 'unknown-snapshot',
        file: nameOf(path.join(folder, name)),
        message: `is not in ${ledgerName}/snapshots.ndjson`,
        hint: 'snapshots are made by "npm run snapshot": restore the ledger, or move this folder away',
      }),
    ),
  ];
};
