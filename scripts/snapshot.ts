// npm run snapshot -- --topic ID [--seeds DIR --date DAY]
// Freezes a topic as it stands: page, graph and data, under snapshots/<day>-<hash>/. To be committed; no later build touches it.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { buildSite } from './command/build-site.ts';
import { siteFolders } from './command/site-folders.ts';
import { runCommand, UsageError } from './command/usage-error.ts';
import { chooseDate } from './ledger/choose-date.ts';
import { consultContent, isPublished } from './ledger/publish-content.ts';
import { recoverLedger } from './ledger/write-ledger.ts';
import { readContent } from './pipeline/6-page/write-content.ts';
import { needTopic, takeSnapshot } from './snapshot/take-snapshot.ts';

await runCommand(async () => {
  const { values: options } = parseArgs({
    options: { seeds: { type: 'string', default: 'seeds' }, topic: { type: 'string' }, date: { type: 'string' } },
  });
  const { topic } = options;
  if (topic === undefined) throw new UsageError('which topic is to be frozen?\n  hint: npm run snapshot -- --topic ID');
  const root = path.dirname(import.meta.dirname);
  const folders = siteFolders(root, options.seeds);
  for (const line of recoverLedger(folders)) console.log(line);
  const consulted = consultContent(folders, root);
  // Said before the site is built, which takes its time.
  if (!isPublished(consulted)) throw new UsageError('the content holds what is not in the ledger\n  hint: run "npm run ledger" first');
  needTopic(readContent(folders.content).pages, topic);
  const date = chooseDate(options.date, process.env, () => new Date(), consulted.ledger.publications.at(-1)?.date);
  const aside = mkdtempSync(path.join(tmpdir(), 'on-record-snapshot-'));
  try {
    const site = path.join(aside, 'dist');
    process.env.BASE_PATH = '/';
    await buildSite(folders.content, site, (line) => console.log(line));
    const { snapshot, isNew } = takeSnapshot(folders, { root, topic, date, site });
    if (!process.env.SITE_URL)
      console.log('note         its citations name http://localhost:4321 for good; set SITE_URL to where the record is published');
    console.log(`snapshot     ${path.join(folders.snapshots, snapshot.id)}${isNew ? '' : ' was there already'}`);
  } finally {
    rmSync(aside, { recursive: true, force: true });
  }
});
