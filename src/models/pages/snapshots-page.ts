import type { Snapshot } from '../../schema/index.ts';
import type { PageHead } from './page-head.ts';
import type { PublicRecord } from './record.ts';
import { pageNode } from './structured-data.ts';

/** The list of frozen topics. */
export interface SnapshotsPage {
  head: PageHead;
  /** The newest first. */
  snapshots: readonly Snapshot[];
}

/** Topics as they stood on a day. */
export const snapshotsPage = (record: PublicRecord): SnapshotsPage => {
  const title = 'Snapshots';
  return {
    head: {
      title,
      description: 'Topics as they stood on a day: page, graph and data, frozen, with checksums.',
      trail: [],
      jsonLd: pageNode(record, { address: record.urls.snapshots, name: title, type: 'CollectionPage' }),
    },
    snapshots: record.ledger.snapshots.toReversed(),
  };
};
