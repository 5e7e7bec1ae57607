// npm run build [-- --content DIR --out DIR]
// Builds the site of a content folder.
import path from 'node:path';
import { parseArgs } from 'node:util';
import { buildSite } from './site/build-site.ts';
import { runCommand } from './site/usage-error.ts';

await runCommand(async () => {
  const { values: options } = parseArgs({
    options: { content: { type: 'string', default: 'content' }, out: { type: 'string', default: 'dist' } },
  });
  await buildSite(path.resolve(options.content), path.resolve(options.out), (line) => console.log(line));
});
