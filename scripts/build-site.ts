// npm run build [-- --content DIR --out DIR --snapshots DIR]
// Builds the site of a content folder; where a page that was published is missing and nobody says why, it is built and the exit code is 1. Its frozen topics are taken from the folder `snapshots` beside it unless another is named.
import path from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { buildSite } from './command/build-site.ts';
import { runCommand } from './command/usage-error.ts';
import { formatIssue } from './pipeline/issue.ts';

await runCommand(async () => {
  const { values: options } = parseArgs({
    options: {
      content: { type: 'string', default: 'content' },
      out: { type: 'string', default: 'dist' },
      snapshots: { type: 'string' },
    },
  });
  const snapshots = options.snapshots === undefined ? undefined : path.resolve(options.snapshots);
  const issues = await buildSite(path.resolve(options.content), path.resolve(options.out), (line) => console.log(line), snapshots);
  for (const issue of issues) console.log(formatIssue(issue));
  if (issues.length > 0) process.exitCode = 1;
});
