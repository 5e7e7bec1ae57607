import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { expect, test } from 'vitest';

const root = path.resolve(import.meta.dirname, '../..');
const manifest: { scripts: Record<string, string> } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));
const ours = Object.entries(manifest.scripts).flatMap(([name, line]) => {
  const script = /^node scripts\/run\.mjs (scripts\/\S+\.ts)/.exec(line)?.[1];
  return script === undefined ? [] : [[name, script] as const];
});

test('every command says at its head how it is called: that is its --help', () => {
  const silent = ours.filter(([, script]) => !/^\/\/ npm (?:run [\w:]+|start|test)\b/.test(readFileSync(path.join(root, script), 'utf8')));
  expect(ours.length).toBeGreaterThan(20);
  expect(silent).toEqual([]);
});

test.each(['--help', '-h'])('%s prints the head of the script and runs nothing', (flag) => {
  const run = spawnSync(process.execPath, [path.join(root, 'scripts/run.mjs'), 'scripts/build-content.ts', flag], { encoding: 'utf8' });
  expect(run.status).toBe(0);
  expect(run.stderr).toBe('');
  expect(run.stdout).toMatch(/^npm run content \[-- --seeds DIR/);
  expect(run.stdout).not.toContain('import');
});
