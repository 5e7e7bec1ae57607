import type { Claim, Snapshot } from '../../schema/index.ts';
import type { Ledger } from './ledger.ts';

/** Topics of a claim as they were at a publication: later corrections are undone, the newest first. Empty where it was not there then. */
const topicsAt = (ledger: Ledger, { id, topics }: Pick<Claim, 'id' | 'topics'>, publication: number): readonly string[] => {
  const events = ledger.entries.get(`claims/${id}`)?.events ?? [];
  const last = events.findLast((event) => event.publication !== null && event.publication <= publication);
  if (last === undefined || last.event === 'gone') return [];
  let then: readonly string[] = topics;
  for (const event of events.toReversed()) {
    if (event.publication === null || event.publication <= publication || event.event !== 'corrected') continue;
    const before = event.changes.find(({ field }) => field === 'topics')?.before;
    if (before !== undefined) then = typeof before === 'string' ? [] : before;
  }
  return then;
};

/** The newest frozen state of a topic that shows a claim; undefined where it stands in none. Of two on one day the one made later counts. */
export const snapshotWith = (ledger: Ledger, claim: Pick<Claim, 'id' | 'topics'>): Snapshot | undefined =>
  ledger.snapshots.reduce<Snapshot | undefined>((latest, one) => {
    const holds = topicsAt(ledger, claim, one.publication).includes(one.topic);
    return holds && (latest === undefined || one.date >= latest.date) ? one : latest;
  }, undefined);
