import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { listTree } from '../pipeline/6-page/list-tree.ts';

/** The folder of the project, in which its commands run. */
export const project = path.resolve(import.meta.dirname, '../..');

/** What came of the kills. */
export interface KillCounts {
  kills: number;
  losses: readonly string[];
}

/** When a run is killed: at an act on the disk, counted from 1, or after so many milliseconds. Never where neither is told. */
export interface Kill {
  act?: number;
  after?: number;
}

/** Arguments of Node and the environment of a run that ends at an act on the disk, or counts its acts where there is none: see `kill-hook.mjs`. */
export const underHook = (script: string, args: readonly string[], act?: number): { args: readonly string[]; env: NodeJS.ProcessEnv } => ({
  args: ['--import', path.join(import.meta.dirname, 'kill-hook.mjs'), path.join(project, script), ...args],
  env: { ...process.env, ...(act === undefined ? {} : { KILL_AT: String(act) }) },
});

/** How many acts on the disk a run made that was not killed, by what it printed; 0 where it does not say. */
export const actsIn = (printed: string): number => Number(/^acts (\d+)$/m.exec(printed)?.[1] ?? 0);

/** Runs a command of the project, and kills it where `kill` says so. */
export const runKilled = (script: string, args: readonly string[], { act, after }: Kill = {}) => {
  const hooked = underHook(script, args, act);
  const { status, stdout, stderr } = spawnSync(process.execPath, hooked.args, {
    cwd: project,
    encoding: 'utf8',
    env: hooked.env,
    ...(after === undefined ? {} : { timeout: after, killSignal: 'SIGKILL' as const }),
  });
  return { status, printed: stdout + stderr, acts: actsIn(stderr) };
};

/** Every file of a folder with its bytes, as one text; empty where there is none. */
export const bytesIn = (folder: string): string =>
  existsSync(folder)
    ? JSON.stringify(listTree(folder).map((name) => [name, readFileSync(path.join(folder, name)).toString('base64')]))
    : '';

const isLeftover = (name: string): boolean => /^\..*(?:\.lock(?:-\d+)?|-[A-Za-z0-9]{6})$|\.new$|\.part$|^work-/.test(name);

/** What a run left in folders of what it had begun: locks, and files and folders that were to be put in another's place. */
export const leftovers = (homes: readonly string[]): readonly string[] =>
  homes.flatMap((home) => (existsSync(home) ? readdirSync(home).filter(isLeftover) : []));
