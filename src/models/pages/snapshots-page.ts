import type { Snapshot } from '../../schema/index.ts';
import type { PublicRecord } from '../record/record.ts';
import { listHead, type PageHead } from '../site/page-head.ts';

/** The list of frozen topics. */
export interface SnapshotsPage {
  head: PageHead;
  /** The newest first. */
  snapshots: readonly Snapshot[];
}

/** Topics as they stood on a day. */
export const snapshotsPage = (record: PublicRecord): SnapshotsPage => ({
  head: listHead(record, {
    address: record.urls.snapshots,
    title: 'Snapshots',
    description: 'Topics as they stood on a day: page, graph and data, frozen, with checksums.',
  }),
  snapshots: record.ledger.snapshots.toReversed(),
});
