// npm run attack [-- --articles N --tampering N --kills N --builds N --edits N --seed N]
// Tries to break what docs/promises.md says: hostile articles, a ledger that is altered, kills of every command that writes,
// builds in two places, and builds after edits with all that earlier builds kept. Prints what was tried and what came of it; the exit code is 1 where anything failed.
import path from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { attackArticles } from './attack/attack-articles.ts';
import { attackDesk } from './attack/attack-desk.ts';
import { attackKills } from './attack/attack-kills.ts';
import { attackLedger } from './attack/attack-ledger.ts';
import { buildTwice } from './attack/build-twice.ts';
import { editAndBuild, editNames } from './attack/edit-and-build.ts';
import { runCommand, UsageError } from './command/usage-error.ts';
import { makeRandom, shuffle } from './pipeline/4-attribution/learned/training/make-random.ts';
import { showLines } from './pipeline/show-text.ts';

const toCount = (name: string, option: string): number => {
  if (!/^\d{1,7}$/.test(option)) throw new UsageError(`--${name} ${option} is not a number\n  hint: write it in digits`);
  return Number(option);
};

await runCommand(async () => {
  const { values: options } = parseArgs({
    options: {
      articles: { type: 'string', default: '2000' },
      tampering: { type: 'string', default: '500' },
      kills: { type: 'string', default: '40' },
      builds: { type: 'string', default: '1' },
      edits: { type: 'string', default: '10' },
      seed: { type: 'string', default: '1' },
    },
  });
  const root = path.dirname(import.meta.dirname);
  const seed = toCount('seed', options.seed);
  const log = (line: string): void => console.log(line);
  const failures: string[] = [];

  const articles = await attackArticles(toCount('articles', options.articles), seed, log);
  failures.push(...articles.failures);
  log(`articles     ${articles.tried} tried, ${articles.refused} refused with a place, ${articles.built} built, ${articles.failed} failed`);

  const tampering = attackLedger(path.join(root, 'ledger'), toCount('tampering', options.tampering), makeRandom(seed));
  failures.push(...tampering.unseen);
  log(`tampering    ${tampering.tried} tried, ${tampering.unseen.length} not seen`);

  const kills = attackKills(toCount('kills', options.kills), makeRandom(seed), log);
  failures.push(...kills.losses);
  const desk = await attackDesk(Math.ceil(toCount('kills', options.kills) / 4), log);
  failures.push(...desk.losses);
  log(`kills        ${kills.kills + desk.kills} tried, ${kills.losses.length + desk.losses.length} losses`);

  let equal = 0;
  const builds = toCount('builds', options.builds);
  for (let number = 1; number <= builds; number += 1) {
    const { files, differing } = buildTwice();
    if (differing.length === 0) equal += 1;
    else failures.push(`of two builds ${differing.length} of ${files} files differ: ${differing.slice(0, 9).join(', ')}`);
  }
  log(`double build ${builds} tried, ${equal} equal`);

  const random = makeRandom(seed);
  const steps = Array.from({ length: toCount('edits', options.edits) }, () =>
    shuffle(editNames.length, random)
      .slice(0, 2)
      .map((index) => editNames[index] ?? ''),
  );
  const edited = steps.length > 0 ? editAndBuild(steps, random, log) : { differing: [] };
  failures.push(...edited.differing);
  log(`edited site  ${steps.length} times edited, ${edited.differing.length} files differ`);

  for (const failure of failures) console.error(showLines(failure));
  if (failures.length > 0) process.exitCode = 1;
});
