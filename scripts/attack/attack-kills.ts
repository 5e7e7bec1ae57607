import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { workshop } from '../command/build-site.ts';
import { siteFolders } from '../command/site-folders.ts';
import { siteNoteFile } from '../command/site-note.ts';
import { listTree } from '../pipeline/6-page/list-tree.ts';

const project = path.resolve(import.meta.dirname, '../..');

/** What came of the kills. */
export interface KillCounts {
  kills: number;
  losses: readonly string[];
}

/** Every file of a folder with its bytes; empty where there is none. */
const bytesIn = (folder: string): string =>
  existsSync(folder)
    ? JSON.stringify(listTree(folder).map((name) => [name, readFileSync(path.join(folder, name)).toString('base64')]))
    : '';

/** Runs a command of the project; `killAt` is the act on the disk at which it ends, see `kill-hook.mjs`, or after how many milliseconds. */
const run = (script: string, args: readonly string[], kill: { act?: number; after?: number } = {}) => {
  const hook = path.join(import.meta.dirname, 'kill-hook.mjs');
  const { status, signal, stdout, stderr } = spawnSync(process.execPath, ['--import', hook, path.join(project, script), ...args], {
    cwd: project,
    encoding: 'utf8',
    env: { ...process.env, ...(kill.act === undefined ? {} : { KILL_AT: String(kill.act) }) },
    ...(kill.after === undefined ? {} : { timeout: kill.after, killSignal: 'SIGKILL' as const }),
  });
  return { status, signal, printed: stdout + stderr, acts: Number(/^acts (\d+)$/m.exec(stderr)?.[1] ?? 0) };
};

/** A command that writes, and what must hold of what it leaves behind. */
interface Target {
  name: string;
  script: string;
  args: readonly string[];
  /** Puts everything as it is before the command. */
  prepare: () => void;
  /** What the command writes, as one text. */
  state: () => string;
  /** The folder beside which it leaves what it had begun. */
  homes: readonly string[];
  /** How it may end: an import with 1 where something was refused. */
  ends?: readonly number[];
}

const isLeftover = (name: string): boolean => /^\..*(?:\.lock(?:-\d+)?|-[A-Za-z0-9]{6})$|\.new$|\.part$|^work-/.test(name);

/** What a run left beside its folders. */
const leftovers = (homes: readonly string[]): readonly string[] =>
  homes.flatMap((home) => (existsSync(home) ? readdirSync(home).filter(isLeftover) : []));

/** Kills one command at one moment, and runs it again: it must come to the end that it comes to without a kill. */
const killOnce = (target: Target, before: string, after: string, kill: { act?: number; after?: number }): string | undefined => {
  const when = `${target.name}, killed ${kill.act === undefined ? `after ${kill.after} ms` : `at act ${kill.act}`}`;
  target.prepare();
  run(target.script, target.args, kill);
  const { status, printed } = run(target.script, target.args);
  if (!(target.ends ?? [0]).includes(status ?? -1)) return `${when}: the next run ended with ${status}: ${printed}`;
  const now = target.state();
  if (now !== after) return `${when}: the next run came to another end${now === before ? ', the old one' : ''}`;
  const left = leftovers(target.homes);
  return left.length > 0 ? `${when}: ${left.join(', ')} stayed behind` : undefined;
};

/** Of the dossier: enough for every kind of page, and soon read. */
const kept = /baby-ward|mayors-split/;

/** The commands on a dossier of their own, in folders under `.dossiers/` that are removed at the end. */
const makeTargets = (home: string, withSites: boolean): { targets: readonly Target[]; remove: () => void } => {
  const seeds = path.join(home, 'seeds');
  cpSync(path.join(project, 'tests/corpus/coast-hospitals'), seeds, { recursive: true });
  for (const name of readdirSync(path.join(seeds, 'articles'))) if (!kept.test(name)) rmSync(path.join(seeds, 'articles', name));
  // Their prose links to claims of the articles that are left out.
  for (const name of readdirSync(path.join(seeds, 'topics'))) {
    const file = path.join(seeds, 'topics', name);
    const source = readFileSync(file, 'utf8');
    writeFileSync(file, source.slice(0, source.indexOf('\n---\n', 4) + 5));
  }
  const folders = siteFolders(project, seeds);
  const dossier = path.dirname(folders.content);
  const saved = path.join(home, 'saved');
  const need = (script: string, args: readonly string[]): void => {
    const { status, printed } = run(script, args);
    if (status !== 0) throw new Error(`${script}: ${printed}`);
  };
  const file = path.join(seeds, 'articles/2026-03-05-daily-gull-baby-ward.md');
  const text = readFileSync(file, 'utf8');
  const older = text.replace(/\n([^\n]*)\n*$/, '\n');
  const write = ['--seeds', seeds, '--engine', 'rules'];
  const byDay = ['--seeds', seeds, '--date', '2026-01-05'];
  const keep = (name: string): void => cpSync(dossier, path.join(saved, name), { recursive: true });
  const back = (name: string): void => {
    rmSync(dossier, { recursive: true, force: true });
    cpSync(path.join(saved, name), dossier, { recursive: true });
  };
  // One state a step: content of the older seeds, published; then new content; then that published.
  writeFileSync(file, older);
  need('scripts/build-content.ts', write);
  keep('written');
  need('scripts/ledger.ts', byDay);
  keep('published');
  writeFileSync(file, text);
  const state = (): string => [folders.content, folders.ledger].map(bytesIn).join('\n');
  const homes = [dossier, folders.ledger];
  const content: Target = {
    name: 'content',
    script: 'scripts/build-content.ts',
    args: write,
    prepare: () => back('published'),
    state,
    homes,
  };
  const ledger: Target = { ...content, name: 'ledger', script: 'scripts/ledger.ts', args: byDay, prepare: () => back('written') };
  const out = path.join(home, 'out/dist');
  const site: Target = {
    ...content,
    name: 'build',
    script: 'scripts/build-site.ts',
    args: ['--content', folders.content, '--out', out],
    // Without the note, or the build that is to be killed would have nothing to do.
    prepare: () => {
      back('published');
      rmSync(siteNoteFile(workshop, out), { force: true });
    },
    state: () => bytesIn(out),
    homes: [...homes, path.dirname(out), workshop],
  };
  const inbox = path.join(home, 'inbox');
  cpSync(path.join(seeds, 'articles'), inbox, { recursive: true });
  // Refused without a question to anybody, and so remembered.
  writeFileSync(path.join(inbox, 'addresses.txt'), 'http://127.0.0.1:9/one\nhttp://127.0.0.1:9/two\n');
  const imported = path.join(home, 'imported');
  const importing: Target = {
    name: 'import',
    script: 'scripts/import.ts',
    args: [inbox, '--to', imported],
    prepare: () => rmSync(imported, { recursive: true, force: true }),
    state: () => bytesIn(imported),
    homes: [imported, path.join(imported, 'articles')],
    ends: [0, 1],
  };
  const bare = path.join(home, 'bare');
  cpSync(path.join(seeds, 'articles'), path.join(bare, 'articles'), { recursive: true });
  const drafting: Target = {
    name: 'draft',
    script: 'scripts/draft.ts',
    args: ['--seeds', bare],
    prepare: () => rmSync(path.join(bare, 'draft'), { recursive: true, force: true }),
    state: () => bytesIn(path.join(bare, 'draft')),
    homes: [path.join(bare, 'draft'), path.join(bare, 'draft/topics')],
  };
  return {
    targets: [importing, drafting, content, ledger, ...(withSites ? [site] : [])],
    remove: () => {
      for (const folder of [dossier, home]) rmSync(folder, { recursive: true, force: true });
    },
  };
};

/**
 * Kills every command that writes, so many times in all: at each of its acts on the disk in turn, sites at random moments as well.
 * After each kill the command is run again and must come to the end that it comes to undisturbed, and leave nothing behind.
 */
export const attackKills = (
  count: number,
  random: () => number,
  log: (line: string) => void,
  { withSites = true }: { withSites?: boolean } = {},
): KillCounts => {
  const { targets, remove } = makeTargets(mkdtempSync(path.join(tmpdir(), 'on-record-kills-')), withSites);
  const losses: string[] = [];
  let kills = 0;
  try {
    for (const [index, target] of targets.entries()) {
      target.prepare();
      const before = target.state();
      const began = performance.now();
      const { acts, status, printed } = run(target.script, target.args);
      const took = performance.now() - began;
      if (!(target.ends ?? [0]).includes(status ?? -1)) throw new Error(`${target.name}: ${printed}`);
      const after = target.state();
      const share = Math.floor((count - kills) / (targets.length - index));
      for (let one = 0; one < share; one += 1) {
        const byTime = target.name === 'build' && one % 2 === 1;
        // Evenly over the acts: with as many kills as acts, each of them once.
        const kill = byTime ? { after: Math.ceil(random() * took) } : { act: 1 + (Math.floor(((one + random()) * acts) / share) % acts) };
        const loss = killOnce(target, before, after, kill);
        if (loss !== undefined) {
          losses.push(loss);
          log(`loss         ${loss}`);
        }
        kills += 1;
      }
      log(`kills        ${target.name}: ${share} of a run with ${acts} acts on the disk, ${losses.length} losses so far`);
    }
  } finally {
    remove();
  }
  return { kills, losses };
};
