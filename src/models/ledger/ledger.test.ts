import { describe, expect, test } from 'vitest';
import { claimId, ledgerPage, topicId } from '../../schema/index.ts';
import { sampleCorpus } from '../corpus/sample.fixture.ts';
import { changeWords } from './change-words.ts';
import { buildLedger, datesOf, historyOf, latestSnapshotOf, snapshotWith } from './ledger.ts';
import { listChanges } from './list-changes.ts';
import { nameAddress } from './name-address.ts';
import { frozen, sampleLedger as ledger } from './sample-ledger.fixture.ts';
import { findTombstones } from './tombstones.ts';

const corpus = sampleCorpus();
test('a dossier that was never published has an empty ledger', () => {
  expect(buildLedger(undefined)).toMatchObject({ lastUpdated: '', publications: [], snapshots: [] });
  expect(ledger.lastUpdated).toBe('2026-03-01');
});

test('a page has its history and its dates', () => {
  expect(historyOf(ledger, 'claims/aaaaaaaaaa').map(({ date, event }) => `${date} ${event.event}`)).toEqual([
    '2026-01-01 added',
    '2026-02-01 corrected',
  ]);
  expect(datesOf(ledger, 'claims/aaaaaaaaaa')).toEqual({ first: '2026-01-01', last: '2026-02-01' });
  expect(datesOf(ledger, 'claims/zzzzzzzzzz')).toEqual({ first: '2026-01-01', last: '2026-01-01' });
  expect(datesOf(ledger, 'claims/nnnnnnnnnn')).toEqual({ first: '', last: '' });
});

test('what is no more has a page, dated when it went and not when its reason was put right', () => {
  expect(findTombstones(ledger).map(({ address, since, explanation: said }) => `${address} ${since} ${said?.reason}`)).toEqual([
    'actors/a-north 2026-02-01 One and the same person.',
    'claims/zzzzzzzzzz  undefined',
  ]);
});

test.each([
  ['topics/bridge', 'The bridge'],
  ['actors/ada-north', 'Ada North'],
  ['outlets/river-wire', 'River Wire'],
  ['articles/first', 'The bridge'],
  ['claims/bbbbbbbbbb', 'Ada North, 1 March 2026'],
  ['actors/a-north', 'A. North'],
  ['claims/zzzzzzzzzz', 'A. North and “an aide”, January 2026'],
  ['topics/unheard-of', 'unheard-of'],
])('%s is called %s', (address, name) => {
  expect(nameAddress(corpus, ledger, address)).toBe(name);
});

test.each([
  ['speakers', ['a-north'], ['ada-north', '“an aide”'], 'speaker', 'A. North', 'Ada North; “an aide”'],
  ['speakers', [], ['ada-north'], 'speaker', 'none', 'Ada North'],
  ['date', '', '2026-02-03', 'date', 'date not known', '3 February 2026'],
  ['stances', ['build-bridge: support, stated'], [], 'stance', 'supports “Bridge”, stated', 'none'],
  ['stances', ['lost: oppose, inferred'], ['strange'], 'stance', 'opposes “lost”, inferred', 'strange'],
  [
    'stances',
    ['build-bridge: support, read'],
    ['build-bridge: unclear, confirmed'],
    'stance',
    'supports “Bridge”, read by a language model',
    'is unclear “Bridge”, confirmed',
  ],
  ['basis', 'unknown', 'stated', 'how the date is known', 'not known', 'stated'],
  ['topics', ['bridge'], ['bridge', 'lost'], 'topics', 'The bridge', 'The bridge; lost'],
  ['title', 'Old', 'New', 'title', 'Old', 'New'],
])('%s in words', (field, before, after, name, from, to) => {
  expect(changeWords(corpus, ledger, { field, before, after })).toEqual({ field: name, before: from, after: to });
});

describe('changes', () => {
  test('the newest first, what is not published yet above all', () => {
    const told = listChanges(ledger).map(({ publication, kinds }) => [
      publication?.date ?? 'next',
      ...Array.from(kinds, ([kind, { added, corrected, gone }]) => `${kind} +${added.length} ~${corrected.length} -${gone.length}`),
    ]);
    expect(told).toEqual([
      ['next', 'claims +0 ~0 -1'],
      ['2026-03-01', 'actors +0 ~0 -1'],
      ['2026-02-01', 'claims +0 ~1 -0', 'actors +0 ~0 -1'],
      ['2026-01-01', 'claims +2 ~0 -0', 'actors +1 ~0 -0'],
    ]);
  });
});

test.each([
  ['bridge', '2026-02-02-1123456789ab'],
  ['tunnel', '2026-03-02-0123456789ab'],
  ['road', undefined],
])('the latest snapshot of %s', (topic, id) => {
  expect(latestSnapshotOf(ledger, topic)?.id).toBe(id);
});

const frozenThen = (...events: readonly unknown[]) =>
  buildLedger(
    ledgerPage.parse({
      generated: '',
      publications: [],
      snapshots: [{ ...frozen('2026-01-02-0123456789ab', 'bridge'), publication: 2 }],
      addresses: events.length === 0 ? [] : [{ address: 'claims/aaaaaaaaaa', events }],
    }),
  );
const retopic = (publication: number, before: readonly string[], after: readonly string[]) => ({
  publication,
  event: 'corrected',
  changes: [{ field: 'topics', before, after }],
});
const confirmed = {
  publication: 3,
  event: 'corrected',
  changes: [{ field: 'review', before: '', after: ['confirmed', 'Ada Norde', '2026-03-01', ''] }],
  review: { decision: 'confirmed', reviewer: 'Ada Norde', date: '2026-03-01', reason: '' },
};
const went = { event: 'gone', explanation: { gone: 'withdrawn', reason: 'So.', onward: [] } };

test.each([
  ['a claim that was there', [{ publication: 1, event: 'added' }], ['bridge'], true],
  ['one that was added with it', [{ publication: 2, event: 'added' }], ['bridge'], true],
  ['one that came later', [{ publication: 3, event: 'added' }], ['bridge'], false],
  ['one of another topic', [{ publication: 1, event: 'added' }], ['tunnel'], false],
  ['one that is not published', [], ['bridge'], false],
  ['one that was corrected since', [{ publication: 1, event: 'added' }, retopic(3, ['bridge', 'tunnel'], ['bridge'])], ['bridge'], false],
  ['one that somebody confirmed since', [{ publication: 1, event: 'added' }, confirmed], ['bridge'], true],
  ['one that was corrected before', [{ publication: 1, event: 'added' }, retopic(2, ['tunnel'], ['bridge'])], ['bridge'], true],
  [
    'one that was gone then and came back',
    [
      { publication: 1, event: 'added' },
      { publication: 2, ...went },
      { publication: 3, event: 'restored' },
    ],
    ['bridge'],
    false,
  ],
])('a snapshot of the second publication and %s', (_, events, topics, holds) => {
  const id = claimId.parse('aaaaaaaaaa');
  expect(snapshotWith(frozenThen(...events), { id, topics: topics.map((topic) => topicId.parse(topic)) })?.topic).toBe(
    holds ? 'bridge' : undefined,
  );
});
