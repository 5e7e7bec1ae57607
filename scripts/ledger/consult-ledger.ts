import { createHash } from 'node:crypto';
import path from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { type Correction, type Facts, type Judgement, judgement, type LedgerLine } from '../../src/schema/index.ts';
import { readWithdrawals } from '../pipeline/1-seed/read-withdrawals.ts';
import { areOnlyConfirmed } from '../pipeline/5-claim/claim/claim-facts.ts';
import type { Page } from '../pipeline/6-page/page.ts';
import type { Issue } from '../pipeline/issue.ts';
import { checkSnapshots } from '../snapshot/check-snapshots.ts';
import { explainGone, type GoneAddress } from './explain-gone.ts';
import { listAddresses, listTakenBack, type PublishedAddress } from './list-addresses.ts';
import { makeLedgerPage } from './make-ledger-page.ts';
import { type Ledger, type LedgerAddress, parseLedger } from './parse-ledger.ts';
import { checkAgainstCommit, readTexts } from './write-ledger.ts';

/** A line to be added to the file of its kind. */
export interface NewLine {
  kind: LedgerAddress['kind'];
  line: LedgerLine;
}

/** Fields that differ. A field that one side lacks counts as empty there. */
export const findCorrections = (before: Facts, after: Facts): readonly Correction[] =>
  [...new Set([...Object.keys(before), ...Object.keys(after)])]
    .map((field) => ({ field, before: before[field] ?? '', after: after[field] ?? '' }))
    .filter(({ field, before: old, after: now }) => !isDeepStrictEqual(old, now) && !(field === 'stances' && areOnlyConfirmed(old, now)));

/** The decision that a correction goes back to: facts hold it as a list, since they are compared as texts. */
const judgementOf = ({ review }: Facts): { review?: Judgement } => {
  if (!Array.isArray(review)) return {};
  const [decision, reviewer, date, reason] = review;
  return { review: judgement.parse({ decision, reviewer, date, reason }) };
};

const byId = (left: NewLine, right: NewLine): number => (left.line.id < right.line.id ? -1 : Number(left.line.id > right.line.id));

/** What the content has, lacks and says otherwise since the last publication; `number` is that of the next one. Sorted by id. */
export const findLines = (
  ledger: Ledger,
  present: readonly PublishedAddress[],
  gone: readonly GoneAddress[],
  number: number,
): readonly NewLine[] => {
  const here = present.flatMap(({ kind, id, facts }): readonly NewLine[] => {
    const known = ledger.addresses.get(`${kind}/${id}`);
    if (!known) return [{ kind, line: { publication: number, event: 'added', id, facts } }];
    if (known.gone) return [{ kind, line: { publication: number, event: 'restored', id, facts } }];
    const changes = findCorrections(known.facts, facts);
    if (changes.length === 0) return [];
    const review = changes.some(({ field }) => field === 'review') ? judgementOf(facts) : {};
    return [{ kind, line: { publication: number, event: 'corrected', id, changes: [...changes], ...review } }];
  });
  const lost = gone.flatMap(({ entry, explanation }): readonly NewLine[] => {
    if (!explanation || isDeepStrictEqual(entry.gone, explanation)) return [];
    return [{ kind: entry.kind, line: { publication: number, event: 'gone', id: entry.id, ...explanation } }];
  });
  return [...here, ...lost].sort(byId);
};

/** Reads the ledger in `folder`; one that is not there is an empty one. Paths in messages are relative to `root`. */
export const readLedger = (folder: string, root: string): Ledger => {
  const name = path.relative(root, folder).split(path.sep).join('/');
  return parseLedger(readTexts(folder), (file) => `${name}/${file}`);
};

/** First twelve hexadecimal digits of a SHA-256 over the pages of the content, the ledger's own left out. */
const dataVersion = (pages: readonly Page[]): string => {
  const hash = createHash('sha256');
  const sorted = pages.filter(({ path }) => path !== 'ledger.json').toSorted((a, b) => (a.path < b.path ? -1 : 1));
  for (const { path, source } of sorted) hash.update(JSON.stringify([path, source]));
  return hash.digest('hex').slice(0, 12);
};

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
      ...checkAgainstCommit(folders.ledger, nameOf(folders.ledger), ledger.texts),
      ...withdrawals.issues,
      // Of a ledger that cannot be read every address would seem to be missing or unknown.
      ...(ledger.issues.length === 0 ? issues : []),
      ...checkSnapshots(ledger.snapshots, folders.snapshots, { root: folders.root, ledgerName: nameOf(folders.ledger) }),
    ],
  };
};
