import type { LedgerEntry, LedgerPage, ShownEvent } from '../../src/schema/index.ts';
import type { Page } from '../pipeline/6-page/page.ts';
import { generatedNote } from '../pipeline/6-page/serialise-page.ts';
import type { GoneAddress } from './explain-gone.ts';
import { explanationOf, type Ledger, type LedgerAddress } from './parse-ledger.ts';

const toShown = (line: LedgerAddress['events'][number]): ShownEvent => {
  const { publication, event } = line;
  if (event === 'corrected') return { publication, event, changes: line.changes, ...(line.review ? { review: line.review } : {}) };
  if (event === 'gone') return { publication, event, explanation: explanationOf(line) };
  return { publication, event };
};

const toEntry = (address: string, { events, gone, facts }: LedgerAddress, lost: GoneAddress | undefined): LedgerEntry => {
  const shown = events.map(toShown);
  if (!lost) return { address, events: shown };
  const isPublished = gone !== undefined && JSON.stringify(gone) === JSON.stringify(lost.explanation);
  const pending: ShownEvent = { publication: null, event: 'gone', explanation: lost.explanation };
  return { address, events: isPublished ? shown : [...shown, pending], facts };
};

/** `content/ledger.json`: what the site shows of the ledger, one address a line, so that its difference can be read. */
export const makeLedgerPage = (ledger: Ledger, gone: readonly GoneAddress[], folder: string): Page => {
  const lost = new Map(gone.map((one) => [one.entry, one]));
  const page: LedgerPage = {
    generated: generatedNote(folder),
    publications: ledger.publications.map(({ number, date, version }) => ({ number, date, version })),
    snapshots: [...ledger.snapshots],
    addresses: [...ledger.addresses].map(([address, entry]) => toEntry(address, entry, lost.get(entry))),
  };
  const list = (entries: readonly unknown[]): string =>
    entries.length === 0 ? '[]' : `[\n${entries.map((entry) => `    ${JSON.stringify(entry)}`).join(',\n')}\n  ]`;
  const { generated, publications, snapshots, addresses } = page;
  const source = `{
  "generated": ${JSON.stringify(generated)},
  "publications": ${list(publications)},
  "snapshots": ${list(snapshots)},
  "addresses": ${list(addresses)}
}
`;
  return { path: 'ledger.json', seed: folder, source };
};
