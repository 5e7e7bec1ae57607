// npm test, npm run check (all but the tests), npm run test:all (axe on every page, not on one of each type),
// npm run test:changed (the unit tests that what is not committed yet can reach; for daily work)
// Runs every check to its end, whatever fails before, and closes with the sum: "N passed, N failed".
import { spawnSync } from 'node:child_process';
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

/** Runs a script of this project or of an installed package with this Node; true where it ended well. */
const runs = (script: string, ...args: string[]): boolean =>
  spawnSync(process.execPath, [path.join(root, script), ...args], { cwd: root, stdio: 'inherit' }).status === 0;

/** Each of these counts as one. */
const staticChecks: readonly [name: string, check: () => boolean][] = [
  ['format and lint', () => runs('node_modules/@biomejs/biome/bin/biome', 'ci', '--error-on-warnings')],
  ['types', () => runs('node_modules/astro/bin/astro.mjs', 'check')],
  ['dead code', () => runs('node_modules/knip/bin/knip.js')],
  ['content is what the seeds make', () => runs('scripts/build-content.ts', '--check')],
];

/** Runs tests and counts what Vitest reports; a run that leaves no report is one failure. */
const runTests = (...args: string[]): Tally => {
  const folder = mkdtempSync(path.join(tmpdir(), 'on-record-'));
  const report = path.join(folder, 'report.json');
  const ended = runs(
    'node_modules/vitest/vitest.mjs',
    'run',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
    ...args,
  );
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
for (const [name, check] of staticChecks) {
  console.log(`\n--- ${name}`);
  const ended = check();
  console.log(`${name}: ${ended ? 'passed' : 'FAILED'}`);
  total[ended ? 'passed' : 'failed'] += 1;
}
if (!options.static) {
  console.log('\n--- tests');
  const { passed, failed } = options.changed ? runTests('--changed', '--project=unit', '--passWithNoTests') : runTests();
  total.passed += passed;
  total.failed += failed;
}
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed === 0 ? 0 : 1;
