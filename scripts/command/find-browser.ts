import { accessSync, constants } from 'node:fs';
import path from 'node:path';
import process from 'node:process';

/** True where a person sits at a screen: not in CI, not in a pipe, not on a Linux machine without a display. */
export const canOpenBrowser = (
  environment: Readonly<Record<string, string | undefined>>,
  platform: NodeJS.Platform,
  isTerminal: boolean,
): boolean => {
  if (environment.CI || !isTerminal) return false;
  return platform !== 'linux' || Boolean(environment.DISPLAY || environment.WAYLAND_DISPLAY);
};

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];

const isExecutable = (file: string): boolean => {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
};

/**
 * The browser of the tests: `CHROMIUM_PATH`, else one on the PATH, else the one that @sparticuz/chromium
 * carries inside its npm package. Of that package only the binary is used: its default flags switch web
 * security off, and tests of content security would prove nothing.
 */
export const findBrowser = async (): Promise<string> => {
  const { CHROMIUM_PATH, PATH = '' } = process.env;
  if (CHROMIUM_PATH) return CHROMIUM_PATH;
  const onPath = PATH.split(path.delimiter).flatMap((folder) => names.map((name) => path.join(folder, name)));
  const found = onPath.find(isExecutable);
  if (found) return found;
  const { default: packaged } = await import('@sparticuz/chromium');
  return packaged.executablePath();
};
