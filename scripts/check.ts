// npm test, npm run check (all but the tests), npm run test:all (axe on every page, not on one of each type),
// npm run test:changed (the unit tests that what is not committed yet can reach; for daily work)
// Runs every check to its end, whatever fails before, and closes with the sum: "N passed, N failed". What can run side by side
// does, and prints what it has to say once it has ended: the quickest first. Sites are built and visited after that, on all processors.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';

interface Tally {
  passed: number;
  failed: number;
}

const root = path.dirname(import.meta.dirname);

/** Runs a script beside others; prints all that it says, under its name, once it has ended. True where it ended well. */
const runScript = async (name: string, script: string, ...args: string[]): Promise<boolean> => {
  const run = spawn(process.execPath, [path.join(root, script), ...args], { cwd: root });
  const said: Buffer[] = [];
  for (const stream of [run.stdout, run.stderr]) stream.on('data', (chunk: Buffer) => said.push(chunk));
  const [code] = await once(run, 'close');
  console.log(`\n--- ${name}\n${Buffer.concat(said)}${name}: ${code === 0 ? 'passed' : 'FAILED'}`);
  return code === 0;
};

/** Each of these counts as one. */
const staticChecks: readonly Parameters<typeof runScript>[] = [
  ['format and lint', 'node_modules/@biomejs/biome/bin/biome', 'ci', '--error-on-warnings'],
  ['types', 'node_modules/astro/bin/astro.mjs', 'check'],
  ['dead code', 'node_modules/knip/bin/knip.js'],
  ['content is what the seeds make', 'scripts/build-content.ts', '--check'],
];

const runCheck = async (check: Parameters<typeof runScript>): Promise<Tally> => {
  const ended = await runScript(...check);
  return { passed: Number(ended), failed: Number(!ended) };
};

/** Runs the tests of a project of `vitest.config.ts` and counts what Vitest reports; a run that leaves no report is one failure. */
const runTests = async (project: string, ...args: string[]): Promise<Tally> => {
  const folder = mkdtempSync(path.join(tmpdir(), 'on-record-'));
  const report = path.join(folder, 'report.json');
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const ended = await runScript(`${project} tests`, 'node_modules/vitest/vitest.mjs', 'run', `--project=${project}`, ...reporters, ...args);
  try {
    const { numPassedTests, numFailedTests, success } = JSON.parse(readFileSync(report, 'utf8'));
    return { passed: numPassedTests, failed: ended && success ? 0 : Math.max(1, numFailedTests) };
  } catch {
    return { passed: 0, failed: 1 };
  } finally {
    rmSync(folder, { recursive: true });
  }
};

const flag = { type: 'boolean', default: false } as const;
const { values: options } = parseArgs({ options: { static: flag, all: flag, changed: flag } });
if (options.all) process.env.TEST_ALL = 'true';
const tallies = await Promise.all([
  ...staticChecks.map(runCheck),
  ...(options.static ? [] : [runTests('unit', ...(options.changed ? ['--changed', '--passWithNoTests'] : []))]),
]);
// A test in a browser waits as often as it works: two for each processor.
if (!options.static && !options.changed) tallies.push(await runTests('browser', `--maxWorkers=${2 * availableParallelism()}`));
const sumOf = (key: keyof Tally): number => tallies.reduce((sum, tally) => sum + tally[key], 0);
console.log(`\n${sumOf('passed')} passed, ${sumOf('failed')} failed`);
process.exitCode = sumOf('failed') === 0 ? 0 : 1;
