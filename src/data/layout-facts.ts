import { loadLedger } from './load-ledger.ts';

/** What the frame of every page shows of the record: the day of the last publication, empty before the first. All else in it is of the program, or handed over by the page. */
export const layoutFacts = (): { lastUpdated: string } => ({ lastUpdated: loadLedger().lastUpdated });
