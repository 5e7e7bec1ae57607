import { spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import process from 'node:process';

/** The project's root folder. */
export const root = path.resolve(import.meta.dirname, '../..');

/** Runs a script of the project, or of a copy of it in `home`, to its end; rejects where it ends with another code than 0. */
export const runScript = async (
  script: string,
  args: readonly string[],
  environment: Record<string, string> = {},
  home = root,
): Promise<void> => {
  const run = spawn(process.execPath, [path.join(home, script), ...args], {
    cwd: home,
    env: { ...process.env, ...environment },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const [code] = await once(run, 'exit');
  if (code !== 0) throw new Error(`${script} ended with ${code}`);
};
