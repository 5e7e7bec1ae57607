// For tests: what was published of the sample dossier, in three publications and what is not published yet.
import { ledgerPage } from '../../schema/index.ts';
import { buildLedger, type Ledger } from './ledger.ts';

const explanation = { gone: 'merged', reason: 'One person.', onward: ['actors/ada-north'] };
/** A frozen topic by its id. */
export const frozen = (id: string, topic: string) => ({
  id,
  topic,
  title: 'The bridge',
  date: id.slice(0, 10),
  publication: 1,
  version: 'v',
  claims: 2,
  sha256: '0'.repeat(64),
});
/** Two claims, of which one is corrected and one gone, an actor that was merged, and four frozen topics. */
export const sampleLedger: Ledger = buildLedger(
  ledgerPage.parse({
    generated: '',
    publications: [
      { number: 1, date: '2026-01-01', version: '0123456789ab' },
      { number: 2, date: '2026-02-01', version: '1123456789ab' },
      { number: 3, date: '2026-03-01', version: '2123456789ab' },
    ],
    snapshots: [
      frozen('2026-01-02-0123456789ab', 'bridge'),
      frozen('2026-02-02-0123456789ab', 'bridge'),
      frozen('2026-02-02-1123456789ab', 'bridge'),
      frozen('2026-03-02-0123456789ab', 'tunnel'),
    ],
    addresses: [
      {
        address: 'claims/aaaaaaaaaa',
        events: [
          { publication: 1, event: 'added' },
          { publication: 2, event: 'corrected', changes: [{ field: 'speakers', before: ['a-north'], after: ['ada-north', '“an aide”'] }] },
        ],
      },
      {
        address: 'actors/a-north',
        events: [
          { publication: 1, event: 'added' },
          { publication: 2, event: 'gone', explanation },
          { publication: 3, event: 'gone', explanation: { ...explanation, reason: 'One and the same person.' } },
        ],
        facts: { name: 'A. North' },
      },
      {
        address: 'claims/zzzzzzzzzz',
        events: [
          { publication: 1, event: 'added' },
          { publication: null, event: 'gone', explanation: null },
        ],
        facts: { speakers: ['a-north', '“an aide”'], date: '2026-01' },
      },
    ],
  }),
);
