// npm run preview [-- --out DIR --port N]
// Serves a site that is built already.
import path from 'node:path';
import { parseArgs } from 'node:util';
import { serveSite } from './site/serve-site.ts';

const { values: options } = parseArgs({
  options: { out: { type: 'string', default: 'dist' }, port: { type: 'string', default: '4321' } },
});
const site = await serveSite(path.resolve(options.out), Number(options.port));
console.log(`On Record is at ${site.address}`);
