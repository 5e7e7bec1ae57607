// npm run desk [-- --seeds DIR --name NAME --port N --no-open]
// Opens a local page on which a dossier is checked and corrected: it writes seeds/reviews, actors.yaml, topics and
// articles as an editor would by hand, and builds the content anew after each step. Nobody else on the network gets in.
import { execFileSync } from 'node:child_process';
import path from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { dev } from 'astro';
import { build } from 'esbuild';
import open from 'open';
import { canOpenBrowser } from './command/find-browser.ts';
import { parsePort } from './command/parse-flags.ts';
import { checkFolders, siteFolders } from './command/site-folders.ts';
import { runCommand, UsageError } from './command/usage-error.ts';
import { makeDesk } from './desk/answer-desk.ts';
import { openDossier } from './desk/dossier.ts';
import { serveDesk } from './desk/serve-desk.ts';
import { FolderBusy, holdFolder } from './pipeline/6-page/hold-folder.ts';

/** The name under which this editor's commits stand; empty where git knows none. */
const gitName = (): string => {
  try {
    return execFileSync('git', ['config', 'user.name'], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim();
  } catch {
    return '';
  }
};

/** A script or a style sheet of the desk with all that it imports. */
const bundle = async (file: string): Promise<string> => {
  const { outputFiles } = await build({ entryPoints: [path.join(import.meta.dirname, 'desk', file)], bundle: true, write: false });
  return outputFiles.map(({ text }) => text).join('');
};

/** Starts the site of a content folder when it is first asked for; later changes of the content show in it by themselves. */
const makeSite = (content: string): ((page: string) => Promise<string>) => {
  let server: ReturnType<typeof dev> | undefined;
  return async (page) => {
    process.env.CONTENT_DIR = content;
    server ??= dev({ logLevel: 'error' });
    const { address } = await server;
    return `http://localhost:${address.port}/${page}`;
  };
};

const holdDossier = (seeds: string): (() => void) => {
  try {
    return holdFolder(path.join(path.dirname(seeds), `${path.basename(seeds)}.desk`));
  } catch (error) {
    if (error instanceof FolderBusy)
      throw new UsageError(`another desk is open on ${seeds}\n  hint: work on at that one, or close it first`);
    throw error;
  }
};

await runCommand(async () => {
  const { values: options } = parseArgs({
    options: {
      seeds: { type: 'string', default: 'seeds' },
      name: { type: 'string' },
      port: { type: 'string', default: '4330' },
      open: { type: 'boolean', default: true },
    },
    allowNegative: true,
  });
  const root = path.dirname(import.meta.dirname);
  const folders = siteFolders(root, options.seeds);
  const port = parsePort(options.port);
  checkFolders({ root, seeds: folders.seeds, out: folders.content });
  const reviewer = (options.name ?? gitName()).trim();
  if (reviewer === '') throw new UsageError('nobody is named\n  hint: say who decides, as readers are told: --name "Ada Norde"');
  const release = holdDossier(folders.seeds);
  try {
    console.log(`reading ${folders.seeds}`);
    const dossier = await openDossier(root, folders);
    const answer = makeDesk({
      dossier,
      name: path.basename(folders.seeds),
      editor: () => ({ reviewer, date: new Date().toISOString().slice(0, 10) }),
      files: new Map([
        ['/desk.js', { type: 'text/javascript', body: await bundle('desk.client.ts') }],
        ['/desk.css', { type: 'text/css', body: await bundle('desk.css') }],
      ]),
      openSite: makeSite(folders.content),
    });
    const { address, stop } = await serveDesk(port, answer);
    console.log(`\nThe desk is at ${address}\n${reviewer} decides. Stop it with Ctrl+C; what is decided is written.`);
    if (options.open && canOpenBrowser(process.env, process.platform, process.stdout.isTTY)) await open(address);
    await new Promise<void>((resolve) => {
      for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve());
    });
    await stop();
    await dossier.close();
  } finally {
    release();
  }
  process.exit();
});
