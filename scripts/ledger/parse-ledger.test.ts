import { describe, expect, test } from 'vitest';
import type { AddressKind, LedgerLine } from '../../src/schema/index.ts';
import type { NewLine } from './consult-ledger.ts';
import { type LedgerTexts, parseLedger } from './parse-ledger.ts';
import { withPublication } from './publish-content.ts';

const empty: LedgerTexts = { topics: '', actors: '', outlets: '', articles: '', claims: '', publications: '', snapshots: '' };
const parse = (texts: LedgerTexts) => parseLedger(texts, (file) => `ledger/${file}`);

/** The ledger after one more publication of these lines. */
const publish = (texts: LedgerTexts, date: string, ...lines: readonly NewLine[]): LedgerTexts =>
  withPublication({ ledger: parse(texts), lines, version: '0123456789ab', gone: [], issues: [] }, date);

const line = (kind: AddressKind, rest: LedgerLine): NewLine => ({ kind, line: rest });
const added = (publication: number, id: string): NewLine =>
  line('actors', { publication, event: 'added', id, facts: { name: id, aliases: [] } });
const goneLine = (publication: number, id: string): NewLine =>
  line('actors', { publication, event: 'gone', id, gone: 'renamed', reason: 'A mistake.', onward: ['actors/ann'] });

const once = publish(empty, '2026-01-01', added(1, 'ann'), added(1, 'bob'));
const twice = publish(
  once,
  '2026-01-02',
  line('actors', { publication: 2, event: 'corrected', id: 'ann', changes: [{ field: 'name', before: 'ann', after: 'Ann' }] }),
  goneLine(2, 'bob'),
);
const thrice = publish(twice, '2026-01-03', line('actors', { publication: 3, event: 'restored', id: 'bob', facts: { name: 'Bob' } }));

test('what was published is told from its lines', () => {
  const { addresses, publications, issues } = parse(twice);
  expect(issues).toEqual([]);
  expect(publications.map(({ number, date }) => `${number} ${date}`)).toEqual(['1 2026-01-01', '2 2026-01-02']);
  expect(addresses.get('actors/ann')).toMatchObject({ line: 1, facts: { name: 'Ann', aliases: [] } });
  expect(addresses.get('actors/bob')?.gone).toEqual({ gone: 'renamed', reason: 'A mistake.', onward: ['actors/ann'] });
  expect(parse(thrice).addresses.get('actors/bob')).not.toHaveProperty('gone');
  expect(parse(thrice).addresses.get('actors/bob')?.facts).toEqual({ name: 'Bob' });
});

test('lines of an earlier publication stay as they are', () => {
  expect(thrice.actors.startsWith(twice.actors)).toBe(true);
  expect(twice.publications.startsWith(once.publications)).toBe(true);
});

const found = (texts: LedgerTexts): readonly string[] =>
  parse(texts).issues.map(({ file, line: place, code }) => `${file}:${place} ${code}`);
const withoutLine = (text: string, index: number): string =>
  text
    .split('\n')
    .filter((_, at) => at !== index)
    .join('\n');

describe('what is wrong is located', () => {
  test.each<[string, LedgerTexts, readonly string[]]>([
    ['nothing', thrice, []],
    ['nothing at all', empty, []],
    [
      'a line that is no JSON',
      publish({ ...empty, actors: '{"publication":1,\n' }, '2026-01-01'),
      ['ledger/actors.ndjson:1 malformed-line'],
    ],
    [
      'a line that lacks its id',
      publish({ ...empty, actors: '{"publication":1,"event":"added","facts":{}}\n' }, '2026-01-01'),
      ['ledger/actors.ndjson:1 malformed-line'],
    ],
    [
      'a line of a kind that there is not',
      publish({ ...empty, actors: '{"publication":1,"event":"moved","id":"ann"}\n' }, '2026-01-01'),
      ['ledger/actors.ndjson:1 malformed-line'],
    ],
    ['an address that was added twice', publish(once, '2026-01-02', added(2, 'ann')), ['ledger/actors.ndjson:3 repeated-address']],
    ['a correction of what never was', publish(once, '2026-01-02', goneLine(2, 'cid')), ['ledger/actors.ndjson:3 impossible-event']],
    [
      'a line that was altered',
      { ...twice, actors: twice.actors.replace('"ann"', '"eve"') },
      ['ledger/actors.ndjson:2 altered-ledger', 'ledger/actors.ndjson:3 impossible-event'],
    ],
    [
      'a reason that was altered',
      { ...twice, actors: twice.actors.replace('mistake', 'success') },
      ['ledger/actors.ndjson:4 altered-ledger'],
    ],
    ['a line that was removed', { ...twice, actors: withoutLine(twice.actors, 3) }, ['ledger/actors.ndjson:4 altered-ledger']],
    ['a file that was removed', { ...once, actors: '' }, ['ledger/actors.ndjson:2 altered-ledger']],
    [
      'a publication that was altered',
      { ...twice, publications: twice.publications.replace('2026-01-01', '2025-01-01') },
      ['ledger/publications.ndjson:2 altered-ledger'],
    ],
    [
      'a publication that was removed',
      { ...twice, publications: withoutLine(twice.publications, 0) },
      ['ledger/publications.ndjson:1 wrong-number', 'ledger/publications.ndjson:1 altered-ledger'],
    ],
    ['a day before the last', publish(once, '2025-12-31'), ['ledger/publications.ndjson:2 wrong-order']],
    ['a run that was cut off', { ...twice, publications: once.publications }, ['ledger/actors.ndjson:3 unfinished-publication']],
    ['a snapshot that is none', { ...once, snapshots: '{"id":"today"}\n' }, ['ledger/snapshots.ndjson:1 malformed-line']],
  ])('%s', (_, texts, expected) => {
    expect(found(texts)).toEqual(expected);
  });
});
