import type { Snapshot } from '../../schema/index.ts';
import type { Ledger } from './ledger.ts';

/** The newest frozen state of a topic; undefined where it was never frozen. Of two on one day the one made later counts. */
export const latestSnapshotOf = (ledger: Ledger, topic: string): Snapshot | undefined =>
  ledger.snapshots.reduce<Snapshot | undefined>(
    (latest, one) => (one.topic === topic && (latest === undefined || one.date >= latest.date) ? one : latest),
    undefined,
  );
