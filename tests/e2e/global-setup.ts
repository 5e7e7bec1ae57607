import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import type { TestProject } from 'vitest/node';
import { farAway } from '../../scripts/attack/build-twice.ts';
import { copyProject } from '../../scripts/attack/copy-project.ts';
import { findBrowser } from '../../scripts/command/find-browser.ts';
import { writeExtremeSeeds } from './extreme-seeds.ts';
import { root, runScript } from './run-script.ts';

/** A built and served site of the tests. */
export interface TestSite {
  /** With the base path and a closing slash. */
  address: string;
  dist: string;
}

declare module 'vitest' {
  interface ProvidedContext {
    browserPath: string;
    /** The first dossier at the root of its host. */
    site: TestSite;
    /** The folder to take away that was made with it; its zip stands beside it. */
    portable: string;
    /** The first dossier, its content and its site, built once more in another folder, time zone and locale. */
    sameSite: string;
    /** The same under `/record/`, as on a project page. */
    siteUnderPath: TestSite;
    /** A dossier in which everything is as long, as many or as little as it may become, with articles in it that are full of code. */
    extremeSite: TestSite;
  }
}

const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const probe = createServer().on('error', reject);
    probe.listen(0, 'localhost', () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });

/** Serves as `npm run preview` does and waits for the address that it prints. */
const serve = async (dist: string, environment: Record<string, string>): Promise<{ site: TestSite; stop: () => void }> => {
  const server = spawn(process.execPath, [path.join(root, 'scripts/preview.ts'), '--out', dist, '--port', String(await freePort())], {
    cwd: root,
    env: { ...process.env, ...environment },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const address = await new Promise<string>((resolve, reject) => {
    let printed = '';
    server.stdout.on('data', (chunk) => {
      printed += chunk;
      const found = /is at (\S+)/.exec(printed)?.[1];
      if (found) resolve(found);
    });
    server.on('exit', (code) => reject(new Error(`the preview server ended with ${code}: ${printed}`)));
  });
  return { site: { address, dist }, stop: () => server.kill() };
};

export default async function setup(project: TestProject): Promise<() => void> {
  const folder = mkdtempSync(path.join(tmpdir(), 'on-record-sites-'));
  const stops: (() => void)[] = [() => rmSync(folder, { recursive: true })];
  const teardown = (): void => {
    for (const stop of stops) stop();
  };
  const serveBuilt = async (dist: string, environment: Record<string, string> = {}): Promise<TestSite> => {
    const { site, stop } = await serve(dist, environment);
    stops.unshift(stop);
    return site;
  };
  const inFolder = (name: string): string => path.join(folder, name);
  const content = path.join(root, 'content');
  /** The first dossier, as folder and site by one build, and under a path. */
  const buildFirstDossier = async (): Promise<void> => {
    const [dist, portable, distUnderPath] = [inFolder('site'), inFolder('a folder with spaces'), inFolder('site-under-path')];
    await runScript('scripts/export-portable.ts', ['--content', content, '--out', portable, '--site', dist]);
    project.provide('portable', portable);
    project.provide('site', await serveBuilt(dist));
    const underPath = { BASE_PATH: '/record/', SITE_URL: 'https://example.org' };
    await runScript('scripts/build-site.ts', ['--content', content, '--out', distUnderPath], underPath);
    project.provide('siteUnderPath', await serveBuilt(distUnderPath, underPath));
  };
  /** The others in a copy of the project: while Astro builds one dossier in a folder, it must not build another there. */
  const buildOthers = async (): Promise<void> => {
    const copy = inFolder(farAway.folder);
    copyProject(copy);
    for (const script of ['scripts/build-content.ts', 'scripts/build-site.ts']) await runScript(script, [], farAway.environment, copy);
    project.provide('sameSite', path.join(copy, 'dist'));
    const [made, dist] = [inFolder('extreme/content'), inFolder('extreme/dist')];
    const seeds = writeExtremeSeeds(inFolder('extreme/seeds'));
    await runScript('scripts/build-content.ts', ['--seeds', seeds, '--out', made]);
    await runScript('scripts/build-site.ts', ['--content', made, '--out', dist], {}, copy);
    project.provide('extremeSite', await serveBuilt(dist));
  };
  try {
    project.provide('browserPath', await findBrowser());
    await Promise.all([buildFirstDossier(), buildOthers()]);
  } catch (error) {
    teardown();
    throw error;
  }
  return teardown;
}
