import { expect, test } from 'vitest';
import type { Correction, LedgerEntry } from '../../schema/index.ts';
import { sampleCorpus } from '../corpus/sample.fixture.ts';
import { toAddressLine } from './address-line.ts';
import { changeWords, fieldName } from './change-words.ts';
import { buildLedger } from './ledger.ts';
import { listChanges } from './list-changes.ts';
import { nameAddress } from './name-address.ts';
import { sampleLedger } from './sample-ledger.fixture.ts';
import { findTombstones, goneLine, splitAddress } from './tombstones.ts';

const corpus = sampleCorpus();
const empty = buildLedger(undefined);

test.each([
  ['claims/aaaaaaaaaa', 'claims', 'aaaaaaaaaa'],
  ['actors/ada-north', 'actors', 'ada-north'],
])('%s', (address, kind, id) => expect(splitAddress(address)).toEqual({ kind, id }));

test.each(['', 'claims', 'snapshots/x', 'Claims/a'])('%j is no address', (address) => {
  expect(() => splitAddress(address)).toThrow(`unknown address: ${address}`);
});

test.each([
  ['topics/bridge', 'The bridge'],
  ['actors/ada-north', 'Ada North'],
  ['outlets/town-paper', 'Town Paper'],
  ['articles/first', 'The bridge'],
  ['claims/aaaaaaaaaa', 'Ada North, 3 February 2026'],
  ['claims/cccccccccc', 'An official, said by 4 February 2026'],
  // Gone, and known by what was last published.
  ['actors/a-north', 'A. North'],
  ['claims/zzzzzzzzzz', 'A. North and “an aide”, January 2026'],
  // Never heard of.
  ['actors/nobody', 'nobody'],
  ['claims/yyyyyyyyyy', 'yyyyyyyyyy'],
])('%s is called %s', (address, name) => expect(nameAddress(corpus, sampleLedger, address)).toBe(name));

test.each([
  ['articles/first', '“The bridge”'],
  ['topics/bridge', 'The bridge'],
])('%s is printed %s', (address, name) => expect(toAddressLine(corpus, empty, address).name).toBe(name));

test.each<[Parameters<typeof goneLine>[0], string]>([
  [{ gone: 'withdrawn', reason: 'x', onward: [] }, 'was withdrawn'],
  [{ gone: 'withdrawn', reason: 'x', onward: [], by: 'Ada North' }, 'was withdrawn by Ada North'],
  [{ gone: 'merged', reason: 'x', onward: [] }, 'was merged into another'],
])('%j', (explanation, line) => expect(goneLine(explanation)).toBe(line));

const publications = [1, 2, 3].map((number) => ({ number, date: `2026-0${number}-01`, version: '0123456789ab' }));
const ledgerOf = (events: LedgerEntry['events']) =>
  buildLedger({ generated: '', publications, snapshots: [], addresses: [{ address: 'actors/x', events }] });
const gone = (publication: number | null) => ({ publication, event: 'gone' as const, explanation: null });

test.each<[string, LedgerEntry['events'], string | undefined]>([
  ['still there', [{ publication: 1, event: 'added' }], undefined],
  ['gone', [{ publication: 1, event: 'added' }, gone(2)], '2026-02-01'],
  ['gone, not published', [{ publication: 1, event: 'added' }, gone(null)], ''],
  ['gone, its reason put right', [{ publication: 1, event: 'added' }, gone(2), gone(3)], '2026-02-01'],
  ['back again', [{ publication: 1, event: 'added' }, gone(2), { publication: 3, event: 'restored' }], undefined],
  ['gone a second time', [{ publication: 1, event: 'added' }, gone(1), { publication: 2, event: 'restored' }, gone(3)], '2026-03-01'],
])('a page that is %s', (_, events, since) => {
  const [stone] = findTombstones(ledgerOf(events));
  expect(stone?.since).toBe(since);
  if (stone) expect(stone).toMatchObject({ kind: 'actors', id: 'x', firstPublished: '2026-01-01', facts: {} });
});

test('the newest publication comes first, what is not published yet before it', () => {
  const changes = listChanges(ledgerOf([{ publication: 1, event: 'added' }, gone(null)]));
  expect(changes.map(({ publication }) => publication?.number)).toEqual([undefined, 3, 2, 1]);
  expect(changes.map(({ kinds }) => [kinds.get('actors')?.added.length, kinds.get('actors')?.gone.length])).toEqual([
    [0, 1],
    [undefined, undefined],
    [undefined, undefined],
    [1, 0],
  ]);
  expect(listChanges(empty)).toEqual([]);
});

test.each<[Correction, [field: string, before: string, after: string]]>([
  [{ field: 'date', before: '', after: '2026-02' }, ['date', 'date not known', 'February 2026']],
  [{ field: 'speakers', before: ['ada-north'], after: ['“an aide”'] }, ['speaker', 'Ada North', '“an aide”']],
  [{ field: 'speakers', before: [], after: ['ada-north', 'town'] }, ['speaker', 'none', 'Ada North; The Town']],
  [{ field: 'topics', before: ['bridge'], after: [] }, ['topics', 'The bridge', 'none']],
  [{ field: 'outlet', before: 'town-paper', after: 'river-wire' }, ['outlet', 'Town Paper', 'River Wire']],
  [{ field: 'basis', before: 'hint', after: 'stated' }, ['how the date is known', 'taken from a dateline or a caption', 'stated']],
  [
    { field: 'stances', before: ['build-bridge: oppose, stated'], after: ['build-bridge: support, read'] },
    ['stance', 'opposes “Bridge”, stated', 'supports “Bridge”, read by a language model'],
  ],
  [{ field: 'stances', before: ['no stance at all'], after: [] }, ['stance', 'no stance at all', 'none']],
  [{ field: 'title', before: 'a <b>', after: '' }, ['title', 'a <b>', 'none']],
])('%j in words', (correction, [field, before, after]) => {
  expect(changeWords(corpus, empty, correction)).toEqual({ field, before, after });
});

test.each([
  ['url', 'address of the original'],
  ['form', 'form'],
])('the field %s is called %s', (field, name) => expect(fieldName(field)).toBe(name));
