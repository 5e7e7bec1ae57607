import type { LedgerEntry, LedgerPage, Snapshot } from '../../schema/index.ts';

/** Everything that was ever published, as `content/ledger.json` has it, with its indexes. */
export interface Ledger {
  /** From the first to the last. */
  publications: LedgerPage['publications'];
  /** Days by number of publication. */
  dayOf: ReadonlyMap<number, string>;
  /** The day of the last publication; empty before the first. */
  lastUpdated: string;
  /** By address, such as `claims/ffgcp2eqb3`. */
  entries: ReadonlyMap<string, LedgerEntry>;
  /** Frozen topics, from the first to the last. */
  snapshots: readonly Snapshot[];
}

/** The ledger of a dossier; one that was never published has an empty one. */
export const buildLedger = (page: LedgerPage | undefined): Ledger => {
  const publications = page?.publications ?? [];
  return {
    publications,
    dayOf: new Map(publications.map(({ number, date }) => [number, date])),
    lastUpdated: publications.at(-1)?.date ?? '',
    entries: new Map((page?.addresses ?? []).map((entry) => [entry.address, entry])),
    snapshots: page?.snapshots ?? [],
  };
};
