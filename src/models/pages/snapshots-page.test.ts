import { expect, test } from 'vitest';
import { sampleCorpus } from '../corpus/sample.fixture.ts';
import { sampleLedger } from '../ledger/sample-ledger.fixture.ts';
import { recordOf } from '../record/record.fixture.ts';
import { snapshotsPage } from './snapshots-page.ts';

test('frozen topics run from new to old', () => {
  const { head, snapshots } = snapshotsPage(recordOf(sampleCorpus(), sampleLedger));
  expect(head).toMatchObject({ title: 'Snapshots', jsonLd: { '@type': 'CollectionPage' } });
  expect(snapshots.map(({ id }) => id)).toEqual([
    '2026-03-02-0123456789ab',
    '2026-02-02-1123456789ab',
    '2026-02-02-0123456789ab',
    '2026-01-02-0123456789ab',
  ]);
});

test('nothing was frozen before the first snapshot', () => {
  expect(snapshotsPage(recordOf(sampleCorpus())).snapshots).toEqual([]);
});
