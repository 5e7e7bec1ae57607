import process from 'node:process';
import { parseArgs } from 'node:util';
import { afterEach, expect, test, vi } from 'vitest';
import { parsePort } from './parse-flags.ts';
import { runCommand } from './usage-error.ts';

afterEach(() => {
  process.exitCode = undefined;
  vi.restoreAllMocks();
});

test.each([
  ['an option that does not exist', () => void parseArgs({ args: ['--sedes', 'x'], options: {} })],
  ['a port that is none', () => void parsePort('http')],
])('%s ends with one line and exit code 1', async (_, command) => {
  const print = vi.spyOn(console, 'error').mockImplementation(() => {});
  await runCommand(command);
  expect(print).toHaveBeenCalledOnce();
  expect(process.exitCode).toBe(1);
});

test.each([
  ['an option', ['--sedes', 'x'], false],
  ['an option where sources are taken', ['--sedes'], true],
])('%s that does not exist is named, and where the options are listed', async (_, args, allowPositionals) => {
  const print = vi.spyOn(console, 'error').mockImplementation(() => {});
  await runCommand(() => void parseArgs({ args, options: {}, allowPositionals }));
  expect(print).toHaveBeenCalledExactlyOnceWith('Unknown option \'--sedes\'\n  hint: the same with "--help" lists the options');
});

test('a fault of the program is not hidden', async () => {
  await expect(
    runCommand(() => {
      throw new Error('unknown stance: x');
    }),
  ).rejects.toThrow('unknown stance: x');
});

test.each<[code: string, file: string, shown: string]>([
  [
    'EACCES',
    '/seeds/.import.lock-12',
    'cannot use /seeds: you have no permission for it (EACCES)\n  hint: change its permissions, or work in a folder that is yours',
  ],
  [
    'EROFS',
    '/project/dist',
    'cannot use /project/dist: its disk can only be read (EROFS)\n  hint: copy the project to a disk that can be written to',
  ],
  [
    'ENOSPC',
    '/project/dist/a.html',
    'cannot use /project/dist/a.html: its disk is full (ENOSPC)\n  hint: make room and run the same again; what stood there before is untouched',
  ],
  ['EADDRINUSE', '', 'EADDRINUSE: as the system says it'],
])('the system refuses, %s: said in plain words with a hint', async (code, file, shown) => {
  const print = vi.spyOn(console, 'error').mockImplementation(() => {});
  const refused = Object.assign(new Error(`${code}: as the system says it`), { code, syscall: 'open', ...(file !== '' && { path: file }) });
  await runCommand(() => {
    throw refused;
  });
  expect(print).toHaveBeenCalledExactlyOnceWith(shown);
  expect(process.exitCode).toBe(1);
});
