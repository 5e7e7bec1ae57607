// For tests: a ledger of a few addresses.
import type { Ledger, LedgerAddress } from './parse-ledger.ts';

/** An address that was published, on line 7 of its file, of which nothing is known unless said. */
export const knownAddress = (kind: LedgerAddress['kind'], id: string, rest: Partial<LedgerAddress> = {}): LedgerAddress => ({
  kind,
  id,
  line: 7,
  events: [],
  facts: {},
  ...rest,
});

/** A ledger of these addresses, without any publication. */
export const ledgerOf = (...entries: readonly LedgerAddress[]): Ledger => ({
  texts: { topics: '', actors: '', outlets: '', articles: '', claims: '', publications: '', snapshots: '' },
  publications: [],
  snapshots: [],
  addresses: new Map(entries.map((entry) => [`${entry.kind}/${entry.id}`, entry])),
  issues: [],
});
