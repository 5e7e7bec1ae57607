import { buildLedger, type Ledger } from '../models/ledger/ledger.ts';
import { ledgerPage } from '../schema/index.ts';
import { readFileIfThere } from './read-content.ts';

let ledger: Ledger | undefined;

/** Before the first publication there is no such file. */
const readLedger = (): Ledger => buildLedger(readFileIfThere('ledger.json', ledgerPage));

/** Everything that was ever published, read once for the whole build; in development anew for each page. */
export const loadLedger = (): Ledger => {
  if (import.meta.env.DEV) return readLedger();
  ledger ??= readLedger();
  return ledger;
};
