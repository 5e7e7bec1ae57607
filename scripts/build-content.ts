// npm run content [-- --seeds DIR --out DIR --engine rules|learned|both --check --explain --debug]
// Reads a folder of seeds and writes the content that the site is built from. `--check` leaves the content as it is and
// fails where the content is not what the seeds make; `--explain` lists what was left out of each article, and why;
// `--debug` prints the stack where the program failed on an article.

import path from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { buildContentInParallel } from './command/build-content.ts';
import { parseEngine } from './command/parse-flags.ts';
import { hasErrors, reportContent } from './command/report-content.ts';
import { checkFolders, siteFolders } from './command/site-folders.ts';
import { runCommand } from './command/usage-error.ts';
import { showText } from './pipeline/show-text.ts';

const main = async (): Promise<void> => {
  const { values: options } = parseArgs({
    options: {
      seeds: { type: 'string', default: 'seeds' },
      out: { type: 'string' },
      engine: { type: 'string', default: 'both' },
      check: { type: 'boolean', default: false },
      explain: { type: 'boolean', default: false },
      debug: { type: 'boolean', default: false },
    },
  });
  const root = path.dirname(import.meta.dirname);
  const folders = siteFolders(root, options.seeds);
  const { check, explain } = options;
  const engine = parseEngine(options.engine);
  const outDir = options.out === undefined ? folders.content : path.resolve(root, options.out);
  checkFolders({ root, seeds: folders.seeds, out: outDir });
  const result = await buildContentInParallel({
    root,
    seedsDir: folders.seeds,
    outDir,
    log: (line) => console.log(line),
    check,
    explain,
    engine,
    published: folders,
    cache: folders.cache,
  });
  for (const line of reportContent(result, options)) console.log(line);
  const { change } = result;
  const differing = [...change.added, ...change.changed, ...change.removed];
  if (check && differing.length > 0)
    console.log(`not what the seeds make: ${showText(differing.join(', '))}\n  hint: run "npm run content" and commit the result`);
  if (hasErrors(result) || (check && differing.length > 0)) process.exitCode = 1;
};

if (import.meta.main) await runCommand(main);
