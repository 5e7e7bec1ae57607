import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, expect, test } from 'vitest';
import { makePage, readTree } from './import/articles.fixture.ts';
import { makeClock, startServer } from './import/fetch/server.fixture.ts';

const root = mkdtempSync(path.join(tmpdir(), 'on-record-import-command-'));
afterAll(() => rmSync(root, { recursive: true }));
const script = path.join(import.meta.dirname, 'import.ts');

const run = (...args: readonly string[]) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...args], { encoding: 'utf8' });
  return { status, stdout, stderr };
};

const inbox = path.join(root, 'inbox');
mkdirSync(inbox);
for (let number = 1; number <= 16; number += 1)
  writeFileSync(
    path.join(inbox, `${number}.html`),
    makePage({ title: `Pier number ${number}`, canonical: `https://quay.example/${number}`, published: '2026-02-04' }),
  );

test('imports, says what it did, and ends with 0; a second run leaves all alone', () => {
  const to = path.join(root, 'plain');
  const first = run(path.join(inbox, '1.html'), path.join(inbox, '2.html'), '--to', to);
  expect(first).toMatchObject({ status: 0, stderr: '', stdout: expect.stringMatching(/\n2 imported, 0 left alone, 0 errors\n$/) });
  expect(readdirSync(path.join(to, 'articles'))).toHaveLength(4);
  expect(run(inbox, '--to', to)).toMatchObject({ status: 0, stdout: expect.stringMatching(/\n14 imported, 2 left alone, 0 errors\n$/) });
});

test.each<[string, readonly string[], RegExp]>([
  ['nothing named', [], /nothing is named to import\n {2}hint: /],
  ['an option that is none', ['x', '--too', 'y'], /--too/],
])('%s ends with 1 and a line', (_name, args, words) => {
  const { status, stderr } = run(...args);
  expect(status).toBe(1);
  expect(stderr).toMatch(words);
  expect(stderr).not.toContain('    at ');
});

test('what cannot be had is located, the rest is imported, and the exit code is 1', () => {
  const { status, stdout } = run(path.join(root, 'none.html'), path.join(inbox, '3.html'), '--to', path.join(root, 'partly'));
  expect(status).toBe(1);
  expect(stdout).toMatch(/none\.html no-source is not there\n {2}hint: .*\n1 imported, 0 left alone, 1 error\n$/);
});

test('this machine is not spoken to without leave', async () => {
  const server = await startServer(makeClock(), { '/a': makePage() });
  // Not `spawnSync`: the server answers in this process.
  const runAside = async (...args: readonly string[]) => {
    const child = spawn(process.execPath, [script, ...args]);
    let stdout = '';
    child.stdout.on('data', (chunk: Buffer) => {
      stdout += chunk.toString();
    });
    const status = await new Promise((resolve) => child.on('close', resolve));
    return { status, stdout };
  };
  const to = path.join(root, 'local');
  expect(await runAside(`${server.url}/a`, '--to', to)).toMatchObject({
    status: 1,
    stdout: expect.stringContaining('127.0.0.1 is this machine'),
  });
  expect(server.got).toEqual([]);
  expect(await runAside(`${server.url}/a`, '--to', to, '--allow-local')).toMatchObject({ status: 0 });
  expect(server.paths()).toEqual(['/robots.txt', '/a']);
  expect(server.got[1]?.headers['user-agent']).toMatch(/^OnRecord\//);
  server.close();
});

test('Ctrl+C ends a run between two articles, and it can be gone on with', async () => {
  const to = path.join(root, 'stopped');
  const child = spawn(process.execPath, [script, inbox, '--to', to], { stdio: ['ignore', 'pipe', 'ignore'] });
  let stdout = '';
  let isAsked = false;
  child.stdout.on('data', (chunk: Buffer) => {
    stdout += chunk.toString();
    // A second one would end it at once, as everywhere.
    if (!isAsked && stdout.includes('imported')) isAsked = child.kill('SIGINT');
  });
  expect(await new Promise((resolve) => child.on('close', resolve))).toBe(130);
  const [, done = ''] = /stopped; run the same again to go on\n(\d+) imported/.exec(stdout) ?? [];
  expect(Number(done)).toBeLessThan(16);
  expect(readdirSync(path.join(to, 'articles'))).toHaveLength(2 * Number(done));
  expect(run(inbox, '--to', to)).toMatchObject({
    status: 0,
    stdout: expect.stringContaining(`${16 - Number(done)} imported, ${done} left alone`),
  });
});

test('a run that is killed leaves whole files, and the next one comes to the same as one that was not', async () => {
  const whole = path.join(root, 'whole');
  expect(run(inbox, '--to', whole).status).toBe(0);
  const expected = readTree(path.join(whole, 'articles'));
  const to = path.join(root, 'killed');
  const articles = path.join(to, 'articles');
  for (let kill = 1; kill <= 10; kill += 1) {
    const child = spawn(process.execPath, [script, inbox, '--to', to], { stdio: ['ignore', 'pipe', 'ignore'] });
    // Killed at the second article and some moments later: each time somewhere else in the writing of one.
    const isKilled = new Promise((resolve) => child.on('close', resolve));
    let seen = 0;
    child.stdout.on('data', (chunk: Buffer) => {
      seen += chunk.toString().match(/^imported/gm)?.length ?? 0;
      if (seen >= 2) void wait(kill * 3).then(() => child.kill('SIGKILL'));
    });
    await isKilled;
    const found = Object.entries(readTree(articles)).filter(([name]) => !name.startsWith('.'));
    for (const [name, text] of found) expect(text, name).toBe(expected[name]);
  }
  expect(run(inbox, '--to', to).status).toBe(0);
  expect(readTree(articles)).toEqual(expected);
});
