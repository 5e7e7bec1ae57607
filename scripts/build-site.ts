// npm run build [-- --content DIR --out DIR --snapshots DIR]
// Builds the site of a content folder. Its frozen topics are taken from the folder `snapshots` beside it unless another is named.
import path from 'node:path';
import { parseArgs } from 'node:util';
import { buildSite } from './command/build-site.ts';
import { runCommand } from './command/usage-error.ts';

await runCommand(async () => {
  const { values: options } = parseArgs({
    options: {
      content: { type: 'string', default: 'content' },
      out: { type: 'string', default: 'dist' },
      snapshots: { type: 'string' },
    },
  });
  const snapshots = options.snapshots === undefined ? undefined : path.resolve(options.snapshots);
  await buildSite(path.resolve(options.content), path.resolve(options.out), (line) => console.log(line), snapshots);
});
