// npm start [-- --seeds DIR --port N --no-open]
// Ingests the seeds, builds the site with its search index, serves it and prints the address.
import path from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import open from 'open';
import { buildContent } from './build-content.ts';
import { buildSite } from './site/build-site.ts';
import { serveSite } from './site/serve-site.ts';
import { siteFolders } from './site/site-folders.ts';

const { values: options } = parseArgs({
  options: {
    seeds: { type: 'string', default: 'seeds' },
    port: { type: 'string', default: '4321' },
    open: { type: 'boolean', default: true },
  },
  allowNegative: true,
});
const port = Number(options.port);
if (!Number.isInteger(port) || port < 1 || port > 65_535) throw new Error(`--port ${options.port} is not a port number`);

const log = (line: string): void => console.log(line);
const root = path.dirname(import.meta.dirname);
const folders = siteFolders(root, options.seeds);

const { issues } = await buildContent({ root, seedsDir: folders.seeds, outDir: folders.content, log });
await buildSite(folders.content, folders.dist, log);
const site = await serveSite(folders.dist, port);
console.log(`\nOn Record is at ${site.address}`);
