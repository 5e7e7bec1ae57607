// npm run ledger [-- --seeds DIR --date DAY --check]
// Enters into the ledger what the content holds now: addresses that are new, corrected, gone or back since the
// last publication. To be run before the site is published. `--check` writes nothing and fails where something is to be entered.

import path from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { countOf } from '../src/models/corpus/name-list.ts';
import { addressKind } from '../src/schema/index.ts';
import { siteFolders } from './command/site-folders.ts';
import { runCommand } from './command/usage-error.ts';
import { chooseDate } from './ledger/choose-date.ts';
import type { Consulted } from './ledger/consult-ledger.ts';
import { suggestEntries } from './ledger/explain-gone.ts';
import { publishContent } from './ledger/publish-content.ts';
import { recoverLedger } from './ledger/write-ledger.ts';
import { recoverFolder } from './pipeline/6-page/replace-folder.ts';
import { formatIssue } from './pipeline/issue.ts';

/** `claims       3 added, 1 gone`, one line a kind. */
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
  const { check } = options;
  const folders = siteFolders(root, options.seeds);
  if (!check) {
    recoverFolder(folders.content);
    for (const line of recoverLedger(folders)) console.log(line);
  }
  const dateAfter = (last: string | undefined): string => chooseDate(options.date, process.env, () => new Date(), last);
  const { consulted, issues, number } = publishContent(folders, root, { check, dateAfter });
  for (const line of [...summarise(consulted), ...issues.map(formatIssue)]) console.log(line);
  const entries = suggestEntries(consulted.gone);
  if (entries.length > 0) console.log(['entries for withdrawn.yaml, to be checked and given a reason:', ...entries].join('\n'));
  if (issues.length > 0) console.log(`${countOf(issues.length, 'error')}${number === undefined ? '; nothing was written' : ''}`);
  else if (number === undefined) console.log(`ledger       nothing new since publication ${consulted.ledger.publications.length}`);
  else if (check) console.log('ledger       lacks what the content holds\n  hint: run "npm run ledger" and commit the result');
  else console.log(`ledger       publication ${number}, data version ${consulted.version}`);
  if (issues.length > 0 || (check && number !== undefined)) process.exitCode = 1;
});
