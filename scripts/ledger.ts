// npm run ledger [-- --seeds DIR --date DAY --check]
// Enters into the ledger what the content holds now: addresses that are new, corrected, gone or back since the
// last publication. To be run before the site is published. `--check` writes nothing and fails where something is to be entered.
import path from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { addressKind } from '../src/schema/index.ts';
import { withPublication, writeLedger } from './ledger/add-publication.ts';
import { chooseDate } from './ledger/choose-date.ts';
import { type Consulted, consultLedger } from './ledger/consult-ledger.ts';
import { readContent, writeContent } from './pipeline/6-page/write-content.ts';
import { formatIssue } from './pipeline/issue.ts';
import { plural } from './report/report-content.ts';
import { siteFolders } from './site/site-folders.ts';
import { runCommand, UsageError } from './site/usage-error.ts';

/** `claims: 3 added, 1 gone`, one line a kind. */
const summarise = ({ lines }: Consulted): readonly string[] =>
  addressKind.options.flatMap((kind) => {
    const events = lines.filter((line) => line.kind === kind).map(({ line }) => line.event);
    const counts = [...new Set(events)].sort().map((event) => `${events.filter((other) => other === event).length} ${event}`);
    return counts.length === 0 ? [] : [`${kind.padEnd(12)} ${counts.join(', ')}`];
  });

await runCommand(() => {
  const { values: options } = parseArgs({
    options: {
      seeds: { type: 'string', default: 'seeds' },
      date: { type: 'string' },
      check: { type: 'boolean', default: false },
    },
  });
  const root = path.dirname(import.meta.dirname);
  const folders = siteFolders(root, options.seeds);
  const earlier = readContent(folders.content);
  if (earlier.pages.length === 0) throw new UsageError(`there is no content in ${folders.content}: run "npm run content" first`);
  const pages = earlier.pages.filter((page) => page.path !== 'ledger.json');
  const consulted = consultLedger(pages, { root, ...folders });
  for (const line of [...consulted.issues.map(formatIssue), ...summarise(consulted)]) console.log(line);
  if (consulted.issues.length > 0) {
    console.log(`${plural(consulted.issues.length, 'error')}; nothing was written`);
    process.exitCode = 1;
    return;
  }
  const last = consulted.ledger.publications.at(-1);
  if (last?.version === consulted.version && consulted.lines.length === 0) {
    console.log(`ledger       nothing new since publication ${last.number} of ${last.date}`);
    return;
  }
  if (options.check) {
    console.log('ledger       the content holds what is not in the ledger\n  hint: run "npm run ledger" and commit the result');
    process.exitCode = 1;
    return;
  }
  const date = chooseDate(options.date, process.env, () => new Date(), last?.date);
  const { texts } = consulted.ledger;
  writeLedger(folders.ledger, texts, withPublication(consulted, date));
  const { page } = consultLedger(pages, { root, ...folders });
  if (!page) throw new Error('a ledger that was written has no publication');
  writeContent(folders.content, [...pages, page], earlier, { name: path.relative(root, folders.content), check: false });
  console.log(`ledger       publication ${consulted.ledger.publications.length + 1} of ${date}, data version ${consulted.version}`);
});
