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

test('a fault of the program is not hidden', async () => {
  await expect(
    runCommand(() => {
      throw new Error('unknown stance: x');
    }),
  ).rejects.toThrow('unknown stance: x');
});
