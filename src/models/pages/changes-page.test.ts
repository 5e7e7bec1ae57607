import { expect, test } from 'vitest';
import { type LedgerPage, ledgerPage } from '../../schema/index.ts';
import { sampleCorpus } from '../corpus/sample.fixture.ts';
import { buildLedger, type Ledger } from '../ledger/ledger.ts';
import { sampleLedger } from '../ledger/sample-ledger.fixture.ts';
import { recordOf } from '../record/record.fixture.ts';
import { type ChangesPage, changesPage, type ShownChanges } from './changes-page.ts';

const pageOf = (ledger?: Ledger): ChangesPage => changesPage(recordOf(sampleCorpus(), ledger));
const titles = ({ gone, corrected, confirmed, restored, added }: ShownChanges): string[] =>
  [gone, corrected, confirmed, restored, added].flatMap(({ title, lines }) => (lines.length > 0 ? [title] : []));

test('before the first publication there is nothing to tell', () => {
  expect(pageOf()).toMatchObject({ head: { title: 'What changed' }, publications: [] });
});

test('publications run from new to old, claims before actors', () => {
  expect(
    pageOf(sampleLedger).publications.map(({ publication, kinds }) => [publication?.number ?? 'next', ...kinds.flatMap(titles)]),
  ).toEqual([
    ['next', '1 claim no longer in the record'],
    [3, '1 actor no longer in the record'],
    [2, '1 claim corrected', '1 actor no longer in the record'],
    [1, '2 claims added', '1 actor added'],
  ]);
});

test('a correction and a loss are told in words', () => {
  const [next, , second] = pageOf(sampleLedger).publications;
  expect(next?.kinds[0]?.gone.lines).toMatchObject([{ pages: [{ id: 'zzzzzzzzzz' }], why: 'no reason was given yet', onward: [] }]);
  expect(second?.kinds[0]?.corrected.lines).toMatchObject([
    { page: { id: 'aaaaaaaaaa' }, judgement: '', changes: [{ field: 'speaker', after: 'Ada North; “an aide”' }] },
  ]);
  expect(second?.kinds[1]?.gone.lines).toMatchObject([
    { why: 'was merged into another. One person.', onward: [{ address: 'actors/ada-north', name: 'Ada North' }] },
  ]);
});

const kindsOf = (addresses: readonly unknown[]): ShownChanges | undefined => {
  const page: LedgerPage = ledgerPage.parse({
    generated: '',
    publications: [{ number: 1, date: '2026-01-01', version: '0123456789ab' }],
    snapshots: [],
    addresses,
  });
  return pageOf(buildLedger(page)).publications[0]?.kinds[0];
};
const letters = [...'abcdefghijklmnopqrstuvwxyz'];
const claimAt = (index: number): string =>
  `claims/aaaaaaa${letters[Math.floor(index / 676)]}${letters[Math.floor(index / 26) % 26]}${letters[index % 26]}`;

test('what went for one reason is told once, each page named', () => {
  const explanation = { gone: 'withdrawn', reason: 'Read twice.', onward: [] };
  const other = { ...explanation, reason: 'Never said.' };
  const events = (why: unknown) => [
    { publication: 1, event: 'added' },
    { publication: 1, event: 'gone', explanation: why },
  ];
  const { gone } = kindsOf([explanation, other, explanation].map((why, index) => ({ address: claimAt(index), events: events(why) }))) ?? {};
  expect(gone?.title).toBe('3 claims no longer in the record');
  expect(gone?.lines.map(({ pages, why }) => [pages.length, why])).toEqual([
    [2, 'was withdrawn. Read twice.'],
    [1, 'was withdrawn. Never said.'],
  ]);
});

test('who confirmed a claim is named', () => {
  const review = { decision: 'confirmed', reviewer: 'Cy Quill', date: '2026-01-01', reason: '' };
  const changes = [{ field: 'review', before: '', after: ['confirmed', 'Cy Quill', '2026-01-01', ''] }];
  const shown = kindsOf([{ address: 'claims/aaaaaaaaaa', events: [{ publication: 1, event: 'corrected', changes, review }] }]);
  expect(shown?.confirmed).toMatchObject({ title: '1 claim confirmed', lines: [{ judgement: 'Confirmed by Cy Quill on 1 January 2026' }] });
  expect(shown?.corrected.lines).toEqual([]);
});

test('a long list of what was added stops and counts the rest', () => {
  const added = Array.from({ length: 502 }, (_, index) => ({ address: claimAt(index), events: [{ publication: 1, event: 'added' }] }));
  const shown = kindsOf(added)?.added;
  expect(shown).toMatchObject({ title: '502 claims added', more: 2 });
  expect(shown?.lines).toHaveLength(500);
});
