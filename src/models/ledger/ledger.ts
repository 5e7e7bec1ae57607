import type { Claim, LedgerEntry, LedgerPage, ShownEvent, Snapshot } from '../../schema/index.ts';
import { isOnlyConfirmed } from './change-words.ts';

/** One thing that happened to a page. */
export interface HistoryStep {
  /** ISO 8601; empty where it is not published yet. */
  date: string;
  event: ShownEvent;
}

const stepsOf = (ledger: Ledger, entry: LedgerEntry | undefined): readonly HistoryStep[] =>
  (entry?.events ?? []).map((event) => ({
    date: event.publication === null ? '' : (ledger.dayOf.get(event.publication) ?? ''),
    event,
  }));

/** What happened to the page at an address, the oldest first; nothing where it was never published. */
export const historyOf = (ledger: Ledger, address: string): readonly HistoryStep[] => stepsOf(ledger, ledger.entries.get(address));

/** The day on which the page at an address was first published, and that of its last change; empty where it was not published. */
export const datesOf = (ledger: Ledger, address: string): { first: string; last: string } => {
  const dates = historyOf(ledger, address)
    .map(({ date }) => date)
    .filter((date) => date !== '');
  return { first: dates[0] ?? '', last: dates.at(-1) ?? '' };
};

/** True where a claim was in the record at a publication and nothing of it changed since. */
const isAsIn = (ledger: Ledger, id: string, publication: number): boolean => {
  const events = ledger.entries.get(`claims/${id}`)?.events ?? [];
  const then = events.findLast((event) => event.publication !== null && event.publication <= publication);
  const later = events.filter((event) => event.publication === null || event.publication > publication);
  return then !== undefined && then.event !== 'gone' && later.every((event) => event.event === 'corrected' && isOnlyConfirmed(event));
};

/**
 * The newest frozen state of a topic that shows a claim as it is now; undefined where none does: a citation
 * must not say of a frozen page what does not stand on it. Of two on one day the one made later counts.
 */
export const snapshotWith = (ledger: Ledger, claim: Pick<Claim, 'id' | 'topics'>): Snapshot | undefined =>
  ledger.snapshots.reduce<Snapshot | undefined>((latest, one) => {
    const holds = claim.topics.some((topic) => topic === one.topic) && isAsIn(ledger, claim.id, one.publication);
    return holds && (latest === undefined || one.date >= latest.date) ? one : latest;
  }, undefined);

/** The newest frozen state of a topic; undefined where it was never frozen. Of two on one day the one made later counts. */
export const latestSnapshotOf = (ledger: Ledger, topic: string): Snapshot | undefined =>
  ledger.snapshots.reduce<Snapshot | undefined>(
    (latest, one) => (one.topic === topic && (latest === undefined || one.date >= latest.date) ? one : latest),
    undefined,
  );

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
