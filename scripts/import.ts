// npm run import -- SOURCE... [--to DIR] [--again] [--allow-local]
// Makes seeds of what the sources hold: addresses, feeds, sitemaps, saved pages, PDF, web archives, bibliographies, tables of
// addresses, folders of any of these. What is there is left alone. `--again` asks also those
// addresses that an earlier import was refused (refused.yaml). `--allow-local` lets addresses of this machine and of
// private networks be fetched. See docs/editing.md.

import path from 'node:path';
import process from 'node:process';
import { setTimeout as wait } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { countOf } from '../src/models/corpus/name-list.ts';
import { runCommand, UsageError } from './command/usage-error.ts';
import { refuseLocal } from './import/fetch/guard-hosts.ts';
import { makeFetcher, toSecond } from './import/fetch/make-fetcher.ts';
import { importArticles } from './import/import-articles.ts';
import { formatIssue } from './pipeline/issue.ts';

/** For one whole answer, in milliseconds, and in bytes unpacked. */
const patience = { timeout: 30_000, largest: 50_000_000 };

/** The name under which robots.txt may speak of this program, and whom to ask about it. */
const agentOf = (contact: string | undefined): string => {
  const known = contact?.replace(/[^\x21-\x7e]/g, '');
  return `OnRecord/0.1 (reads single articles for a public record${known ? `; +${known}` : ''})`;
};

await runCommand(async () => {
  const { values: options, positionals: sources } = parseArgs({
    allowPositionals: true,
    options: {
      to: { type: 'string', default: 'seeds' },
      again: { type: 'boolean', default: false },
      'allow-local': { type: 'boolean', default: false },
    },
  });
  if (sources.length === 0)
    throw new UsageError('nothing is named to import\n  hint: npm run import -- https://example.org/story saved-pages/');
  const root = path.dirname(import.meta.dirname);
  const stop = new AbortController();
  process.once('SIGINT', () => stop.abort());
  const fetchAddress = makeFetcher({
    ...patience,
    refuse: options['allow-local'] ? () => undefined : refuseLocal,
    agent: agentOf(process.env.REPORT_TO),
    signal: stop.signal,
    clock: {
      now: Date.now,
      wait: async (milliseconds) => {
        await wait(milliseconds, undefined, { signal: stop.signal }).catch(() => undefined);
      },
    },
  });
  const to = path.resolve(root, options.to);
  const { imported, leftAlone, passedOver, notAsked, issues, isStopped } = await importArticles({
    root,
    to,
    sources,
    today: toSecond(Date.now()).slice(0, 10),
    isAskedAgain: (code) => options.again || (options['allow-local'] && code === 'refused-address'),
    fetchAddress,
    signal: stop.signal,
    log: (line) => console.log(line.replace(/\p{Cc}/gu, '?')),
  });
  for (const issue of issues) console.log(formatIssue(issue));
  const faults = issues.filter(({ severity }) => severity === 'error').length;
  const parts = [`${imported.length} imported`, `${leftAlone} left alone`, `${countOf(faults, 'error')}`];
  if (passedOver > 0)
    parts.push(`${countOf(passedOver, 'page')} of archives that ${passedOver === 1 ? 'is no article' : 'are no articles'}`);
  if (notAsked > 0) parts.push(`${notAsked} not asked because refused before (--again asks)`);
  if (isStopped) console.log('stopped; run the same again to go on');
  console.log(parts.join(', '));
  if (isStopped) process.exitCode = 130;
  else if (faults > 0) process.exitCode = 1;
});
