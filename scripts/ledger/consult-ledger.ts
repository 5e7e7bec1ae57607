import path from 'node:path';
import { readWithdrawals } from '../pipeline/1-seed/read-withdrawals.ts';
import type { Page } from '../pipeline/6-page/page.ts';
import type { Issue } from '../pipeline/issue.ts';
import { checkSnapshots } from '../snapshot/check-snapshots.ts';
import { dataVersion } from './data-version.ts';
import { explainGone, type GoneAddress } from './explain-gone.ts';
import { findLines, type NewLine } from './find-lines.ts';
import { listAddresses, listTakenBack } from './list-addresses.ts';
import { makeLedgerPage } from './make-ledger-page.ts';
import type { Ledger } from './parse-ledger.ts';
import { readLedger } from './read-ledger.ts';

/** A ledger and what the present content would add to it. */
export interface Consulted {
  ledger: Ledger;
  gone: readonly GoneAddress[];
  /** Lines that the next publication would add. */
  lines: readonly NewLine[];
  /** Of the present content. */
  version: string;
  /** `content/ledger.json`; missing before the first publication. */
  page?: Page;
  issues: readonly Issue[];
}

/** Where the parts are; absolute paths. `root` is what paths in messages are relative to. */
export interface LedgerFolders {
  root: string;
  seeds: string;
  ledger: string;
  snapshots: string;
}

/** Compares pages of the content with everything ever published. Before the first publication there is nothing to compare with. */
export const consultLedger = (pages: readonly Page[], folders: LedgerFolders): Consulted => {
  const ledger = readLedger(folders.ledger, folders.root);
  const withdrawals = readWithdrawals(folders.seeds, folders.root);
  const nameOf = (folder: string): string => path.relative(folders.root, folder).split(path.sep).join('/');
  const present = listAddresses(pages);
  const { gone, issues } = explainGone(ledger, present, withdrawals, nameOf(folders.ledger), listTakenBack(pages));
  const lines = findLines(ledger, present, gone, ledger.publications.length + 1);
  const version = dataVersion(pages);
  const isBegun = ledger.publications.length > 0;
  return {
    ledger,
    gone,
    lines,
    version,
    ...(isBegun ? { page: makeLedgerPage(ledger, gone, `${nameOf(folders.ledger)}/`) } : {}),
    issues: [
      ...ledger.issues,
      ...withdrawals.issues,
      // Of a ledger that cannot be read every address would seem to be missing or unknown.
      ...(ledger.issues.length === 0 ? issues : []),
      ...checkSnapshots(ledger.snapshots, folders.snapshots, { root: folders.root, ledgerName: nameOf(folders.ledger) }),
    ],
  };
};
