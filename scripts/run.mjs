// Every npm script starts here: it installs what is missing, then runs the named script with the project's own Node.
//   node scripts/run.mjs scripts/start.ts --port 4400
// With --help it prints what stands at the head of that script, and installs and runs nothing.
// Plain JavaScript without dependencies, because it runs on whatever Node (20 or newer) the machine has.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const isWindows = process.platform === 'win32';

/** The `packages` of a lock file, or undefined where there is no such file. */
const readPackages = (file) => (existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')).packages : undefined);

/** npm writes down what it installed in `node_modules/.package-lock.json`; a package meant for other systems may be missing there. */
const isInstalled = () => {
  const wanted = readPackages(path.join(root, 'package-lock.json'));
  const present = readPackages(path.join(root, 'node_modules', '.package-lock.json'));
  if (!present) return false;
  return Object.entries(wanted).every(
    ([name, { version, optional }]) => name === '' || (present[name] ? present[name].version === version : optional === true),
  );
};

const nodeBinary = path.join(root, 'node_modules', 'node', 'bin', isWindows ? 'node.exe' : 'node');

/** Here Node keeps what it compiled of source that did not change: most of the time in which a script starts. */
const compiled = path.join(root, 'node_modules', '.cache', 'node');

// Ctrl+C reaches the script as well: it ends, and this ends with its exit code.
process.on('SIGINT', () => {});

const run = (command, args, options = {}) => {
  const { status, signal, error } = spawnSync(command, args, { stdio: 'inherit', ...options });
  if (error) throw error;
  if (signal) process.kill(process.pid, signal);
  return status ?? 1;
};

const [script, ...args] = process.argv.slice(2);

if (script && args.some((arg) => arg === '--help' || arg === '-h')) {
  const lines = readFileSync(path.join(root, script), 'utf8').split('\n');
  const head = lines.slice(
    0,
    lines.findIndex((line) => !line.startsWith('//')),
  );
  console.log(head.map((line) => line.replace(/^\/\/ ?/, '')).join('\n'));
  process.exit(0);
}

if (!isInstalled() || !existsSync(nodeBinary)) {
  const began = process.hrtime.bigint();
  console.error('install  packages of package-lock.json ...');
  // Not `npm ci`: it refuses a lock file that leaves out the packages of systems other than the one it was written on.
  const status = run('npm', ['install', '--no-save', '--loglevel=error', '--no-audit', '--no-fund'], { cwd: root, shell: isWindows });
  if (status !== 0) process.exit(status);
  console.error(`install  done in ${(Number(process.hrtime.bigint() - began) / 1e9).toFixed(1)} s`);
}

if (!script) process.exit(0);
process.exit(
  run(nodeBinary, [path.join(root, script), ...args], {
    env: { NODE_COMPILE_CACHE: compiled, ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
  }),
);
