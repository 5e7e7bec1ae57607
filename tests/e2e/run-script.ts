import { execFileSync } from 'node:child_process';
import path from 'node:path';
import process from 'node:process';

/** The project's root folder. */
export const root = path.resolve(import.meta.dirname, '../..');

/** Runs one of the project's scripts to its end; throws where it ends with another code than 0. */
export const runScript = (script: string, args: readonly string[], environment: Record<string, string> = {}): void => {
  execFileSync(process.execPath, [path.join(root, script), ...args], {
    cwd: root,
    env: { ...process.env, ...environment },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
};
