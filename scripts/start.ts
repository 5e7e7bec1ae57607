// npm start [-- --seeds DIR --engine rules|learned|both --port N --no-open]
// Ingests the seeds, builds the site with its search index, serves it and prints the address. Where articles
// had faults the rest is served all the same, and the exit code is 1 when the server is stopped.
import path from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import open from 'open';
import { buildContentInParallel } from './command/build-content.ts';
import { buildSite } from './command/build-site.ts';
import { canOpenBrowser } from './command/find-browser.ts';
import { parseEngine, parsePort } from './command/parse-flags.ts';
import { hasErrors, reportContent } from './command/report-content.ts';
import { serveSite } from './command/serve-site.ts';
import { checkFolders, siteFolders } from './command/site-folders.ts';
import { runCommand } from './command/usage-error.ts';

await runCommand(async () => {
  const { values: options } = parseArgs({
    options: {
      seeds: { type: 'string', default: 'seeds' },
      engine: { type: 'string', default: 'both' },
      port: { type: 'string', default: '4321' },
      open: { type: 'boolean', default: true },
    },
    allowNegative: true,
  });
  const log = (line: string): void => console.log(line);
  const root = path.dirname(import.meta.dirname);
  const folders = siteFolders(root, options.seeds);
  const port = parsePort(options.port);
  checkFolders({ root, seeds: folders.seeds, out: folders.content });
  const engine = parseEngine(options.engine);

  const content = await buildContentInParallel({
    root,
    seedsDir: folders.seeds,
    outDir: folders.content,
    log,
    engine,
    published: folders,
    cache: folders.cache,
  });
  if (hasErrors(content)) process.exitCode = 1;
  await buildSite(folders.content, folders.dist, log);
  const { address } = await serveSite(folders.dist, port);
  for (const line of reportContent(content, { seeds: options.seeds })) log(line);
  log(`\nOn Record is at ${address}\nStop it with Ctrl+C.`);
  // Ctrl+C is how a run ends, and it ends with the exit code of what was built.
  process.on('SIGINT', () => process.exit());
  if (options.open && canOpenBrowser(process.env, process.platform, process.stdout.isTTY)) await open(address);
});
