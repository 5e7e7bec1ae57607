import type { Claim, Snapshot } from '../../schema/index.ts';
import { isOnlyConfirmed } from './judgement-words.ts';
import type { Ledger } from './ledger.ts';

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
