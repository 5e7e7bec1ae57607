import { type ChildProcess, spawn } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { setTimeout as wait } from 'node:timers/promises';
import { z } from 'zod';
import { siteFolders } from '../command/site-folders.ts';
import { actsIn, bytesIn, type KillCounts, leftovers, project, underHook } from './killed-run.ts';

/** A claim that is confirmed, by the id of its article and its own. */
interface ToConfirm {
  article: string;
  claim: string;
}

/** How many claims are confirmed in one session. */
const most = 6;

interface Desk {
  address: string;
  run: ChildProcess;
  /** What it printed to its end. */
  ended: Promise<string>;
}

/** Starts the desk, to be killed at one of its acts on the disk where `act` says so; undefined where it ended before it listened. */
const startDesk = (seeds: string, act?: number): Promise<Desk | undefined> =>
  new Promise((resolve) => {
    const port = String(4700 + (process.pid % 90));
    const { args, env } = underHook('scripts/desk.ts', ['--seeds', seeds, '--name', 'Ada Norde', '--port', port, '--no-open'], act);
    const run = spawn(process.execPath, args, { cwd: project, env });
    let said = '';
    const ended = new Promise<string>((done) => run.once('close', () => done(said)));
    const listen = (part: Buffer): void => {
      said += part.toString();
      const [address] = /http:\/\/127\S+/.exec(said) ?? [];
      if (address) resolve({ address, run, ended });
    };
    run.stdout.on('data', listen);
    run.stderr.on('data', listen);
    void ended.then(() => resolve(undefined));
  });

/** Confirms claims one after another; gives those that the desk answered, and whether it was still there when the last was built. */
const confirmAll = async (
  { address }: Desk,
  claims: readonly ToConfirm[],
): Promise<{ answered: readonly ToConfirm[]; isBuilt: boolean }> => {
  const { origin } = new URL(address);
  const answered: ToConfirm[] = [];
  try {
    for (const one of claims) {
      const body = new URLSearchParams({ act: 'confirm', ...one, position: '', seen: '' });
      await fetch(`${address}check`, { method: 'POST', headers: { origin }, body, redirect: 'manual' });
      answered.push(one);
    }
    for (;;) {
      const state = z.object({ isBuilding: z.boolean() }).parse(await (await fetch(`${address}state`)).json());
      if (!state.isBuilding) return { answered, isBuilt: true };
      await wait(100);
    }
  } catch {
    return { answered, isBuilt: false };
  }
};

/** Claims of a content folder, each with its article. */
const claimsIn = (content: string): readonly ToConfirm[] =>
  readdirSync(path.join(content, 'articles')).flatMap((name) =>
    [...readFileSync(path.join(content, 'articles', name), 'utf8').matchAll(/^ {2}- id: "?([a-z0-9]{10})"?$/gm)].map(([, claim = '']) => ({
      article: name.replace(/\.mdx$/, ''),
      claim,
    })),
  );

/** Those claims of which no review says that they are confirmed. */
const notWritten = (reviews: string, claims: readonly ToConfirm[]): readonly ToConfirm[] =>
  claims.filter(({ article, claim }) => {
    const file = path.join(reviews, `${article}.yaml`);
    return !existsSync(file) || !readFileSync(file, 'utf8').includes(`${claim}:\n    decision: "confirmed"`);
  });

/**
 * Kills the desk so many times while an editor decides, evenly over its acts on the disk, and opens it again: what it had answered
 * before must be written, what is decided after must come to the same reviews and content as without a kill, and nothing that was
 * half written may stay behind.
 */
export const attackDesk = async (count: number, log: (line: string) => void): Promise<KillCounts> => {
  const home = mkdtempSync(path.join(tmpdir(), 'on-record-desk-kills-'));
  const seeds = path.join(home, 'seeds');
  const reviews = path.join(seeds, 'reviews');
  const { content } = siteFolders(project, seeds);
  const dossier = path.dirname(content);
  const prepare = (): void => {
    for (const folder of [seeds, dossier]) rmSync(folder, { recursive: true, force: true });
    cpSync(path.join(project, 'tests/corpus/one-interview'), seeds, { recursive: true });
  };
  const state = (): string => [reviews, content].map(bytesIn).join('\n');
  const open = async (): Promise<Desk> => {
    const desk = await startDesk(seeds);
    if (!desk) throw new Error('the desk does not open');
    return desk;
  };
  const close = ({ run, ended }: Desk): Promise<string> => {
    run.kill('SIGTERM');
    return ended;
  };
  const losses: string[] = [];
  try {
    prepare();
    const first = await open();
    const claims = claimsIn(content).slice(0, most);
    const undisturbed = await confirmAll(first, claims);
    const acts = actsIn(await close(first));
    const after = state();
    // Else nothing of what follows could fail.
    if (claims.length < 3 || !undisturbed.isBuilt || notWritten(reviews, claims).length > 0) throw new Error('the desk decides nothing');
    if (acts === 0) throw new Error('the desk does not say how often it writes');
    for (let one = 0; one < count; one += 1) {
      const act = 1 + Math.floor(((one + 0.5) * acts) / count);
      prepare();
      const killed = await startDesk(seeds, act);
      const { answered } = killed ? await confirmAll(killed, claims) : { answered: [] };
      killed?.run.kill('SIGKILL');
      await killed?.ended;
      const lost = notWritten(reviews, answered).map(({ claim }) => claim);
      const again = await open();
      const { isBuilt } = await confirmAll(again, claims);
      await close(again);
      const left = leftovers([home, seeds, reviews, dossier]);
      const found = [
        ...(lost.length > 0 ? [`it had answered that ${lost.join(', ')} is decided, and nothing is written`] : []),
        ...(!isBuilt || state() !== after ? ['the next run came to another end'] : []),
        ...(left.length > 0 ? [`${left.join(', ')} stayed behind`] : []),
      ].map((loss) => `desk, killed at act ${act}: ${loss}`);
      losses.push(...found);
      for (const loss of found) log(`loss         ${loss}`);
    }
    log(`kills        desk: ${count} of a session with ${acts} acts on the disk, ${losses.length} losses`);
  } finally {
    for (const folder of [dossier, home]) rmSync(folder, { recursive: true, force: true });
  }
  return { kills: count, losses };
};
