import { cpSync, mkdirSync, readdirSync, symlinkSync } from 'node:fs';
import path from 'node:path';

const project = path.resolve(import.meta.dirname, '../..');

/** What a copy of the project needs, but for its packages. */
const parts = [
  'astro.config.mjs',
  'content',
  'ledger',
  'package.json',
  'package-lock.json',
  'public',
  'scripts',
  'seeds',
  'snapshots',
  'src',
  'tsconfig.json',
];

/**
 * Copies the project into a new folder, in which its scripts run as in the project itself. The packages are linked; what Astro keeps
 * between builds is not: what is built in a copy does not meet what is built in the project at the same time, and leaves nothing there.
 */
export const copyProject = (root: string): void => {
  const packages = path.join(root, 'node_modules');
  mkdirSync(packages, { recursive: true });
  const present = new Set(readdirSync(project));
  for (const part of parts) if (present.has(part)) cpSync(path.join(project, part), path.join(root, part), { recursive: true });
  for (const name of readdirSync(path.join(project, 'node_modules')))
    if (name !== '.astro') symlinkSync(path.join(project, 'node_modules', name), path.join(packages, name));
};
