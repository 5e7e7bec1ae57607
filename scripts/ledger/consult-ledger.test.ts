import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Facts } from '../../src/schema/index.ts';
import type { Page } from '../pipeline/6-page/page.ts';
import { consultLedger, findCorrections, findLines, readLedger } from './consult-ledger.ts';
import type { GoneAddress } from './explain-gone.ts';
import { knownAddress, ledgerOf } from './ledger-of.fixture.ts';
import type { Ledger, LedgerAddress } from './parse-ledger.ts';

const known = (id: string, facts: Facts = {}, rest: Partial<LedgerAddress> = {}): LedgerAddress =>
  knownAddress('actors', id, { facts, ...rest });
const gone = { gone: 'withdrawn', reason: 'A mistake.', onward: [] } satisfies GoneAddress['explanation'];

describe('what differs of', () => {
  test.each<[string, Facts, Facts, string[]]>([
    ['the same', { name: 'Ann', aliases: ['A'] }, { aliases: ['A'], name: 'Ann' }, []],
    ['a field that went', { name: 'Ann' }, {}, ['name: Ann -> ']],
    ['a field that came', {}, { name: 'Ann' }, ['name:  -> Ann']],
    ['a field that came empty is no change', {}, { byline: '' }, []],
    ['a list in another order', { aliases: ['A', 'B'] }, { aliases: ['B', 'A'] }, ['aliases: A,B -> B,A']],
    ['a text that became a list', { via: 'TASS' }, { via: ['TASS'] }, ['via: TASS -> TASS']],
    ['stances that an editor only confirmed', { stances: ['p: oppose, inferred'] }, { stances: ['p: oppose, confirmed'] }, []],
    [
      'the same in another field',
      { words: ['p: oppose, inferred'] },
      { words: ['p: oppose, confirmed'] },
      ['words: p: oppose, inferred -> p: oppose, confirmed'],
    ],
    [
      'a stance confirmed as another',
      { stances: ['p: oppose, read'] },
      { stances: ['p: support, confirmed'] },
      ['stances: p: oppose, read -> p: support, confirmed'],
    ],
  ])('%s', (_, before, after, expected) => {
    expect(findCorrections(before, after).map((one) => `${one.field}: ${one.before} -> ${one.after}`)).toEqual(expected);
  });
});

describe('lines of the next publication', () => {
  const present = (id: string, facts: Facts = {}) => ({ kind: 'actors', id, facts }) as const;

  test.each<[string, Ledger, readonly ReturnType<typeof present>[], string[]]>([
    ['nothing is there and nothing was', ledgerOf(), [], []],
    ['a new page', ledgerOf(), [present('ann')], ['added ann']],
    ['the same page', ledgerOf(known('ann')), [present('ann')], []],
    ['a page that says otherwise', ledgerOf(known('ann')), [present('ann', { name: 'Ann' })], ['corrected ann']],
    ['a page that came back', ledgerOf(known('ann', {}, { gone })), [present('ann')], ['restored ann']],
    [
      'several, by id',
      ledgerOf(known('bob')),
      [present('cid'), present('ann'), present('bob', { name: 'B' })],
      ['added ann', 'corrected bob', 'added cid'],
    ],
    ['capitals come first, as everywhere', ledgerOf(), [present('a'), present('B')], ['added B', 'added a']],
  ])('%s', (_, ledger, pages, expected) => {
    expect(findLines(ledger, pages, [], 2).map(({ line }) => `${line.event} ${line.id}`)).toEqual(expected);
  });

  test.each<[string, Partial<LedgerAddress>, GoneAddress['explanation'], string[]]>([
    ['a page that is no more', {}, gone, ['gone ann']],
    ['one that nobody has explained', {}, null, []],
    ['one that was told of before', { gone }, gone, []],
    ['one of which people say otherwise now', { gone }, { ...gone, reason: 'A slip.' }, ['gone ann']],
  ])('%s', (_, rest, explanation, expected) => {
    const entry = known('ann', {}, rest);
    const lines = findLines(ledgerOf(entry), [], [{ entry, explanation }], 2);
    expect(lines.map(({ line }) => `${line.event} ${line.id}`)).toEqual(expected);
  });

  test('each has the number of that publication', () => {
    const lines = findLines(ledgerOf(known('bob')), [present('ann'), present('bob', { name: 'B' })], [], 7);
    expect(lines.map(({ line }) => line.publication)).toEqual([7, 7]);
  });
});

describe('on a disk', () => {
  let root = '';
  const at = (name: string): string => path.join(root, name);
  beforeAll(() => {
    root = mkdtempSync(path.join(tmpdir(), 'on-record-ledger-'));
    mkdirSync(at('seeds'));
    mkdirSync(at('broken'));
    writeFileSync(at('broken/actors.ndjson'), 'no line\n');
    writeFileSync(at('broken/publications.ndjson'), '');
  });
  afterAll(() => rmSync(root, { recursive: true }));

  const page = (name: string, source: string): Page => ({ path: name, seed: 'seeds/x', source });
  const pages = [page('actors.json', '{"actors":[]}'), page('outlets.json', '{"outlets":[]}')];
  const consult = (some: readonly Page[], ledger = 'ledger') =>
    consultLedger(some, { root, seeds: at('seeds'), ledger: at(ledger), snapshots: at('snapshots') });

  test('a ledger that is not there is an empty one', () => {
    const { addresses, issues, publications } = readLedger(at('ledger'), root);
    expect([addresses.size, issues.length, publications.length]).toEqual([0, 0, 0]);
  });

  test('before the first publication there is no page of it', () => {
    expect(consult(pages)).toMatchObject({ lines: [], gone: [], issues: [] });
    expect(consult(pages)).not.toHaveProperty('page');
  });

  test('the version is of the pages, in whatever order, and not of the ledger’s own', () => {
    const { version } = consult(pages);
    expect(version).toMatch(/^[0-9a-f]{12}$/);
    expect(consult(pages.toReversed()).version).toBe(version);
    expect(consult([...pages, page('ledger.json', '{}')]).version).toBe(version);
    expect(consult([page('actors.json', '{"actors":[] }'), ...pages.slice(1)]).version).not.toBe(version);
    expect(consult(pages.slice(1)).version).not.toBe(version);
  });

  test('of a ledger that cannot be read only that is said, by the path that people know', () => {
    expect(consult(pages, 'broken').issues.map(({ file, line, code }) => `${file}:${line} ${code}`)).toEqual([
      'broken/actors.ndjson:1 malformed-line',
    ]);
  });
});
