// npm test, npm run check (all but the tests), npm run test:all (axe on every page, not on one of each type),
// npm run test:changed (the unit tests that what is not committed yet can reach; for daily work)
// Runs every check to its end, whatever fails before, and closes with the sum: "N passed, N failed".
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';

interface Tally {
  passed: number;
  failed: number;
}

const root = path.dirname(import.meta.dirname);

/** Each of these counts as one. */
const staticChecks: readonly [name: string, script: string, ...args: string[]][] = [
  ['format and lint', 'node_modules/@biomejs/biome/bin/biome', 'ci', '--error-on-warnings'],
  ['types', 'node_modules/astro/bin/astro.mjs', 'check'],
  ['dead code', 'node_modules/knip/bin/knip.js'],
  ['content is what the seeds make', 'scripts/build-content.ts', '--check'],
];

/** Runs a script beside others; prints all that it says, under its name, once it has ended. True where it ended well. */
const runCheck = async ([name, script, ...args]: (typeof staticChecks)[number]): Promise<boolean> => {
  const run = spawn(process.execPath, [path.join(root, script), ...args], { cwd: root });
  const said: Buffer[] = [];
  for (const stream of [run.stdout, run.stderr]) stream.on('data', (chunk: Buffer) => said.push(chunk));
  const [code] = await once(run, 'close');
  console.log(`\n--- ${name}\n${Buffer.concat(said)}${name}: ${code === 0 ? 'passed' : 'FAILED'}`);
  return code === 0;
};

/** Runs tests and counts what Vitest reports; a run that leaves no report is one failure. */
const runTests = (...args: string[]): Tally => {
  const folder = mkdtempSync(path.join(tmpdir(), 'on-record-'));
  const report = path.join(folder, 'report.json');
  const script = path.join(root, 'node_modules/vitest/vitest.mjs');
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const ended = spawnSync(process.execPath, [script, 'run', ...reporters, ...args], { cwd: root, stdio: 'inherit' }).status === 0;
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
if (options.all) process.env.TEST_ALL_PAGES = 'true';
const total: Tally = { passed: 0, failed: 0 };
// Most of them keep one processor busy: side by side they take as long as the longest.
for (const ended of await Promise.all(staticChecks.map(runCheck))) total[ended ? 'passed' : 'failed'] += 1;
if (!options.static) {
  console.log('\n--- tests');
  const { passed, failed } = options.changed ? runTests('--changed', '--project=unit', '--passWithNoTests') : runTests();
  total.passed += passed;
  total.failed += failed;
}
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed === 0 ? 0 : 1;
