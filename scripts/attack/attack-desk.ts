import { type ChildProcess, spawn } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { setTimeout as wait } from 'node:timers/promises';
import { z } from 'zod';
import { siteFolders } from '../command/site-folders.ts';
import { listTree } from '../pipeline/6-page/list-tree.ts';
import type { KillCounts } from './attack-kills.ts';

const project = path.resolve(import.meta.dirname, '../..');

interface Desk {
  address: string;
  run: ChildProcess;
  ended: Promise<void>;
}

/** Starts the desk, to be killed at one of its acts on the disk where `act` says so; undefined where it ended before it listened. */
const startDesk = (seeds: string, act?: number): Promise<Desk | undefined> =>
  new Promise((resolve) => {
    const hook = path.join(import.meta.dirname, 'kill-hook.mjs');
    const args = [
      '--import',
      hook,
      'scripts/desk.ts',
      '--seeds',
      seeds,
      '--name',
      'Ada Norde',
      '--port',
      String(4700 + (process.pid % 90)),
      '--no-open',
    ];
    const env = { ...process.env, ...(act === undefined ? {} : { KILL_AT: String(act) }) };
    const run = spawn(process.execPath, args, { cwd: project, env });
    const ended = new Promise<void>((done) => run.once('exit', () => done()));
    let said = '';
    run.stdout.on('data', (part: Buffer) => {
      said += part.toString();
      const [address] = /http:\/\/127\S+/.exec(said) ?? [];
      if (address) resolve({ address, run, ended });
    });
    void ended.then(() => resolve(undefined));
  });

/** Confirms the claims one after another; false where the desk was gone before the last was built. */
const confirmAll = async ({ address }: Desk, claims: readonly (readonly [article: string, claim: string])[]): Promise<boolean> => {
  const { origin } = new URL(address);
  try {
    for (const [article, claim] of claims) {
      const body = new URLSearchParams({ act: 'confirm', article, claim, position: '', seen: '' });
      await fetch(`${address}check`, { method: 'POST', headers: { origin }, body, redirect: 'manual' });
    }
    for (;;) {
      const state = z.object({ isBuilding: z.boolean() }).parse(await (await fetch(`${address}state`)).json());
      if (!state.isBuilding) return true;
      await wait(100);
    }
  } catch {
    return false;
  }
};

const bytesIn = (folder: string): string =>
  existsSync(folder)
    ? JSON.stringify(listTree(folder).map((name) => [name, readFileSync(path.join(folder, name)).toString('base64')]))
    : '';

/**
 * Kills the desk so many times while an editor decides, evenly over its acts on the disk, and opens it again: what was decided
 * before must stand there, what is decided after must come to the same reviews and content as without a kill, and nothing that was
 * half written may stay behind.
 */
export const attackDesk = async (count: number, log: (line: string) => void): Promise<KillCounts> => {
  const home = mkdtempSync(path.join(tmpdir(), 'on-record-desk-kills-'));
  const seeds = path.join(home, 'seeds');
  const { content } = siteFolders(project, seeds);
  const dossier = path.dirname(content);
  const prepare = (): void => {
    for (const folder of [seeds, dossier]) rmSync(folder, { recursive: true, force: true });
    cpSync(path.join(project, 'tests/corpus/one-interview'), seeds, { recursive: true });
  };
  const state = (): string => [path.join(seeds, 'reviews'), content].map(bytesIn).join('\n');
  const stop = async ({ run, ended }: Desk): Promise<void> => {
    run.kill('SIGTERM');
    await ended;
  };
  const losses: string[] = [];
  const need = async (act?: number): Promise<Desk> => {
    const desk = await startDesk(seeds, act);
    if (!desk) throw new Error('the desk does not open');
    return desk;
  };
  try {
    prepare();
    const first = await need();
    const claims = readdirSync(path.join(content, 'articles'))
      .flatMap((name) =>
        [...readFileSync(path.join(content, 'articles', name), 'utf8').matchAll(/^ {2}- id: "?([a-z0-9]{10})"?$/gm)].map(
          ([, claim = '']) => [name.replace(/\.mdx$/, ''), claim] as const,
        ),
      )
      .slice(0, 6);
    if (claims.length < 3 || !(await confirmAll(first, claims))) throw new Error('the desk decides nothing');
    let printed = '';
    first.run.stderr?.on('data', (part: Buffer) => {
      printed += part.toString();
    });
    await stop(first);
    const after = state();
    const acts = Number(/^acts (\d+)$/m.exec(printed)?.[1] ?? 0);
    if (acts === 0) throw new Error('the desk does not say how often it writes');
    for (let one = 0; one < count; one += 1) {
      const act = 1 + Math.floor(((one + 0.5) * acts) / count);
      prepare();
      const killed = await startDesk(seeds, act);
      if (killed) {
        await confirmAll(killed, claims);
        killed.run.kill('SIGKILL');
        await killed.ended;
      }
      const again = await need();
      const isWhole = await confirmAll(again, claims);
      await stop(again);
      const left = [seeds, path.join(seeds, 'reviews'), home].flatMap((folder) =>
        existsSync(folder) ? readdirSync(folder).filter((name) => name.startsWith('.')) : [],
      );
      const loss =
        !isWhole || state() !== after ? 'the next run came to another end' : left.length > 0 ? `${left.join(', ')} stayed behind` : '';
      if (loss === '') continue;
      losses.push(`desk, killed at act ${act}: ${loss}`);
      log(`loss         ${losses.at(-1)}`);
    }
    log(`kills        desk: ${count} of a session with ${acts} acts on the disk, ${losses.length} losses`);
  } finally {
    for (const folder of [dossier, home]) rmSync(folder, { recursive: true, force: true });
  }
  return { kills: count, losses };
};
