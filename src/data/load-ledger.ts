import { getEntry } from 'astro:content';
import { buildLedger, type Ledger } from '../models/ledger/ledger.ts';

let ledger: Promise<Ledger> | undefined;

const readLedger = async (): Promise<Ledger> => buildLedger((await getEntry('ledger', 'ledger'))?.data);

/** Everything that was ever published, read once for the whole build; in development anew for each page. */
export const loadLedger = (): Promise<Ledger> => {
  if (import.meta.env.DEV) return readLedger();
  ledger ??= readLedger();
  return ledger;
};
