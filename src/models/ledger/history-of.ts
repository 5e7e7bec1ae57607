import type { LedgerEntry, ShownEvent } from '../../schema/index.ts';
import type { Ledger } from './ledger.ts';

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
