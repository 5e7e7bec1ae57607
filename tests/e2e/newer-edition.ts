import { cpSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { listTree } from '../../scripts/pipeline/6-page/list-tree.ts';
import { writeServiceWorker } from '../../src/integrations/offline.ts';

/**
 * Makes of a built site, at the root of its host, what a build is in which nothing but a name has changed: the name is another in all
 * pages and in the search, whose index has another address therefore, and the service worker knows all of it. Much quicker than a build.
 */
export const writeNewerEdition = async (dist: string, newer: string, name: string, newName: string): Promise<void> => {
  cpSync(dist, newer, { recursive: true });
  const [version = ''] = readdirSync(path.join(dist, 'pagefind'));
  const newVersion = [...version].reverse().join('');
  renameSync(path.join(newer, 'pagefind', version), path.join(newer, 'pagefind', newVersion));
  const edit = (text: string): string => text.replaceAll(name, newName).replaceAll(version, newVersion);
  for (const file of listTree(newer).map((one) => path.join(newer, one))) {
    if (file.endsWith('.html')) writeFileSync(file, edit(readFileSync(file, 'utf8')));
    // What Pagefind shows of a result is JSON behind a signature, in gzip.
    if (file.endsWith('.pf_fragment')) writeFileSync(file, gzipSync(edit(gunzipSync(readFileSync(file)).toString('utf8'))));
  }
  await writeServiceWorker(newer, '/', () => {});
};
