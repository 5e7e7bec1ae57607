// npm run preview [-- --out DIR --port N]
// Serves a site that is built already.
import path from 'node:path';
import { parseArgs } from 'node:util';
import { parsePort } from './command/parse-flags.ts';
import { serveSite } from './command/serve-site.ts';
import { runCommand } from './command/usage-error.ts';

await runCommand(async () => {
  const { values: options } = parseArgs({
    options: { out: { type: 'string', default: 'dist' }, port: { type: 'string', default: '4321' } },
  });
  const site = await serveSite(path.resolve(options.out), parsePort(options.port));
  console.log(`On Record is at ${site.address}`);
});
