import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type KillTarget, makeKillTargets } from './kill-targets.ts';
import { type Kill, type KillCounts, leftovers, runKilled } from './killed-run.ts';

/** Kills one command at one moment, and runs it again: it must come to the end that it comes to without a kill. */
const killOnce = (target: KillTarget, before: string, after: string, kill: Kill): string | undefined => {
  const when = `${target.name}, killed ${kill.act === undefined ? `after ${kill.after} ms` : `at act ${kill.act}`}`;
  target.prepare();
  runKilled(target.script, target.args, kill);
  const { status, printed } = runKilled(target.script, target.args);
  if (!(target.ends ?? [0]).includes(status ?? -1)) return `${when}: the next run ended with ${status}: ${printed}`;
  const now = target.state();
  if (now !== after) return `${when}: the next run came to another end${now === before ? ', the old one' : ''}`;
  const left = leftovers(target.homes);
  return left.length > 0 ? `${when}: ${left.join(', ')} stayed behind` : undefined;
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
  const { targets, remove } = makeKillTargets(mkdtempSync(path.join(tmpdir(), 'on-record-kills-')), withSites);
  const losses: string[] = [];
  let kills = 0;
  try {
    for (const [index, target] of targets.entries()) {
      target.prepare();
      const before = target.state();
      const began = performance.now();
      const { acts, status, printed } = runKilled(target.script, target.args);
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
