import { expect, test } from 'vitest';
import { ledgerPage } from '../../schema/index.ts';
import { sampleCorpus } from '../corpus/sample.fixture.ts';
import { buildLedger } from '../ledger/ledger.ts';
import { sampleLedger } from '../ledger/sample-ledger.fixture.ts';
import { findTombstones } from '../ledger/tombstones.ts';
import { recordOf } from '../record/record.fixture.ts';
import { type GonePage, gonePage } from './gone-page.ts';

const corpus = sampleCorpus();
const pagesOf = (ledger: typeof sampleLedger): GonePage[] =>
  findTombstones(ledger).map((tombstone) => gonePage(recordOf(corpus, ledger), tombstone));

test('an actor that was merged leads to the other', () => {
  const [page] = pagesOf(sampleLedger);
  expect(page).toMatchObject({
    head: {
      title: 'This actor was merged into another',
      here: 'A. North',
      description: 'A. North: this actor was merged into another.',
      trail: [{ name: 'Actors', href: '/record/actors/' }],
    },
    canonical: 'https://example.org/record/actors/ada-north/',
    name: 'A. North',
    when: '1 February 2026; first published on 1 January 2026',
    why: 'One and the same person.',
    onward: [{ address: 'actors/ada-north', name: 'Ada North' }],
    article: undefined,
  });
  expect(page?.history).toHaveLength(3);
});

test('a claim that nobody has explained stays at its own address', () => {
  expect(pagesOf(sampleLedger)[1]).toMatchObject({
    head: { title: 'This claim is no longer in the record', here: 'Claim zzzzzzzzzz' },
    canonical: 'https://example.org/record/claims/zzzzzzzzzz/',
    name: 'A. North and “an aide”, January 2026, claim zzzzzzzzzz',
    when: 'since the last publication; first published on 1 January 2026',
    why: 'No reason was given yet. The address is kept all the same.',
    onward: [],
  });
});

const gone = (what: string, onward: readonly string[], by?: string): GonePage | undefined =>
  pagesOf(
    buildLedger(
      ledgerPage.parse({
        generated: '',
        publications: [{ number: 1, date: '2026-01-01', version: '0123456789ab' }],
        snapshots: [],
        addresses: [
          {
            address: 'claims/zzzzzzzzzz',
            events: [
              { publication: 1, event: 'added' },
              { publication: null, event: 'gone', explanation: { gone: what, reason: 'So.', onward, ...(by === undefined ? {} : { by }) } },
            ],
            facts: { speakers: [], date: '', article: 'first' },
          },
        ],
      }),
    ),
  )[0];

test.each([
  ['renamed', ['claims/aaaaaaaaaa'], 'claims/aaaaaaaaaa', '“The bridge”'],
  ['renamed', ['articles/first'], 'articles/first', undefined],
  ['merged', ['claims/aaaaaaaaaa', 'claims/bbbbbbbbbb'], 'claims/zzzzzzzzzz', '“The bridge”'],
  ['withdrawn', ['claims/aaaaaaaaaa'], 'claims/zzzzzzzzzz', '“The bridge”'],
])('a claim that was %s, with the way on %j', (what, onward, canonical, article) => {
  expect(gone(what, onward)?.canonical).toBe(`https://example.org/record/${canonical}/`);
  expect(gone(what, onward)?.article?.name).toBe(article);
});

test('who took it back is named', () => {
  expect(gone('withdrawn', [], 'Cy Quill')?.why).toBe('So. (Cy Quill)');
});
