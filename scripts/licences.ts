// npm run licences
// Lists the licence of every package of which something reaches readers, or which the commands need, and fails on one that is not
// known to allow it. What goes with the site itself stands in its licences.txt.
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { runCommand } from './command/usage-error.ts';

/** Licences under which others may use, change and pass on what is theirs, if their notice goes with it. */
const allowed = new Set([
  '0BSD',
  'Apache-2.0',
  'BlueOak-1.0.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'CC0-1.0',
  'ISC',
  'MIT',
  'MPL-2.0',
  'OFL-1.1',
  'Python-2.0',
  'Unlicense',
  'Zlib',
]);

/** Packages whose licence is none of these, and why they may be used all the same. */
const exceptions = new Map([
  [
    '@img/sharp-libvips',
    'LGPL-3.0-or-later: a library of its own beside sharp, used while pictures are drawn; nothing of it reaches readers',
  ],
  ['citeproc', 'CPAL-1.0 OR AGPL-1.0: used unchanged while a site is built, under the first; nothing of it reaches readers'],
]);

/** True for one allowed licence, or for a choice of which one is. */
const isAllowed = (licence: string): boolean =>
  licence
    .replace(/[()]/g, '')
    .split(/ OR /)
    .some((one) => one.split(/ AND /).every((part) => allowed.has(part.trim())));

await runCommand(() => {
  const root = path.dirname(import.meta.dirname);
  const { packages } = JSON.parse(readFileSync(path.join(root, 'package-lock.json'), 'utf8'));
  const names = Object.entries<{ dev?: boolean; license?: string }>(packages)
    .filter(([place, { dev }]) => place !== '' && !dev && existsSync(path.join(root, place, 'package.json')))
    .map(([place]) => place);
  const counts = new Map<string, number>();
  const faults: string[] = [];
  for (const place of names) {
    const { name, version, license } = JSON.parse(readFileSync(path.join(root, place, 'package.json'), 'utf8'));
    const licence = typeof license === 'string' ? license : (license?.type ?? 'none');
    counts.set(licence, (counts.get(licence) ?? 0) + 1);
    if (!isAllowed(licence) && ![...exceptions.keys()].some((excepted) => name === excepted || name.startsWith(`${excepted}-`)))
      faults.push(`${name} ${version}: ${licence}`);
  }
  for (const [licence, count] of [...counts].sort(([a], [b]) => (a < b ? -1 : 1))) console.log(`${String(count).padStart(5)}  ${licence}`);
  for (const [name, why] of exceptions) console.log(`excepted  ${name}: ${why}`);
  for (const fault of faults)
    console.log(`not allowed  ${fault}\n  hint: use another package, or say in scripts/licences.ts why it may be used`);
  if (faults.length > 0) process.exitCode = 1;
});
