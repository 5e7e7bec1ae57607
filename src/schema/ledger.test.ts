import { describe, expect, test } from 'vitest';
import { address, day, ledgerEntry, ledgerLine, publication, snapshot, withdrawal } from './ledger.ts';

test.each([
  ['claims/ffgcp2eqb3', true],
  ['actors/ada-north', true],
  ['topics/bridge', true],
  ['snapshots/bridge', false],
  ['claims/', false],
  ['claims/a/b', false],
  ['/claims/a', false],
  ['claims/A', false],
  ['claims/../x', false],
  ['claims/a\n', false],
])('%j is an address: %j', (value, ok) => expect(address.safeParse(value).success).toBe(ok));

test.each([
  ['2026-11-22', true],
  ['2024-02-29', true],
  ['2026-02-29', false],
  ['2026-11', false],
  ['2026-11-22T00:00:00Z', false],
  ['', false],
])('%j is a day: %j', (value, ok) => expect(day.safeParse(value).success).toBe(ok));

const gone = { gone: 'merged', reason: 'One person.', onward: ['actors/ada-north'] };
const change = { field: 'date', before: '2026', after: '2026-02' };
const review = { decision: 'confirmed', reviewer: 'Bo Lind', date: '2026-03-03', reason: '' };
const line = { publication: 1, id: 'a' };

test.each<[object, boolean]>([
  [{ ...line, event: 'added', facts: { name: 'Ada', speakers: ['a', 'b'] } }, true],
  [{ ...line, event: 'corrected', changes: [change] }, true],
  [{ ...line, event: 'corrected', changes: [change], review }, true],
  [{ ...line, event: 'gone', ...gone }, true],
  [{ ...line, event: 'restored', facts: {} }, true],
  [{ ...line, event: 'added' }, false],
  [{ ...line, event: 'added', facts: { name: 7 } }, false],
  [{ ...line, event: 'corrected', changes: [] }, false],
  [{ ...line, event: 'corrected', changes: [change], review: { ...review, decision: 'withdrawn' } }, false],
  [{ ...line, event: 'gone', ...gone, onward: undefined }, false],
  [{ ...line, event: 'gone', ...gone, reason: ' ' }, false],
  [{ ...line, event: 'moved', facts: {} }, false],
  [{ ...line, publication: 0, event: 'restored', facts: {} }, false],
  [{ ...line, id: '', event: 'restored', facts: {} }, false],
  [{ ...line, event: 'restored', facts: {}, by: 'me' }, false],
])('a line %j: %j', (value, ok) => expect(ledgerLine.safeParse(value).success).toBe(ok));

describe('an entry that the site shows', () => {
  const entry = { address: 'actors/ada-north', events: [{ publication: 1, event: 'added' }] };
  test.each<[object, boolean]>([
    [{}, true],
    [{ facts: { name: 'Ada' } }, true],
    [{ events: [{ publication: null, event: 'gone', explanation: null }] }, true],
    [{ events: [{ publication: null, event: 'added' }] }, false],
    [{ events: [] }, false],
    [{ address: 'ada-north' }, false],
  ])('with %j: %j', (value, ok) => expect(ledgerEntry.safeParse({ ...entry, ...value }).success).toBe(ok));
});

test('a withdrawal that names no page to go on to leads nowhere, and its words are trimmed', () => {
  expect(withdrawal.parse({ address: 'claims/ffgcp2eqb3', gone: 'withdrawn', reason: ' Not said. ' })).toEqual({
    address: 'claims/ffgcp2eqb3',
    gone: 'withdrawn',
    reason: 'Not said.',
    onward: [],
    also: [],
  });
  expect(withdrawal.safeParse({ address: 'claims/ffgcp2eqb3', gone: 'lost', reason: 'x' }).success).toBe(false);
});

const sum = 'a'.repeat(64);
const seals = Object.fromEntries(['topics', 'actors', 'outlets', 'articles', 'claims'].map((kind) => [kind, { lines: 0, sha256: sum }]));
const first = { number: 1, date: '2026-01-01', version: '0123456789ab', seal: seals, previous: '' };
test.each<[object, boolean]>([
  [{}, true],
  [{ number: 2, previous: sum }, true],
  [{ previous: 'abc' }, false],
  [{ number: 0 }, false],
  [{ version: '0123456789AB' }, false],
  [{ seal: { ...seals, pages: { lines: 0, sha256: sum } } }, false],
  [{ seal: { ...seals, claims: { lines: -1, sha256: sum } } }, false],
  [{ seal: { topics: { lines: 0, sha256: sum } } }, false],
])('a publication with %j: %j', (value, ok) => expect(publication.safeParse({ ...first, ...value }).success).toBe(ok));

const frozen = { topic: 'bridge', title: 'Bridge', date: '2026-01-01', publication: 1, version: 'v', claims: 0, sha256: sum };
test.each([
  ['2026-01-01-0123456789ab', true],
  ['2026-01-01', false],
  ['2026-01-01-0123456789AB', false],
  ['../2026-01-01-0123456789ab', false],
])('a snapshot %j: %j', (id, ok) => expect(snapshot.safeParse({ id, ...frozen }).success).toBe(ok));
