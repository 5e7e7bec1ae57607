import { describe, expect, test } from 'vitest';
import { parseWithdrawals } from '../pipeline/1-seed/read-withdrawals.ts';
import { findCorrections, findLines } from './consult-ledger.ts';
import { explainGone, suggestEntries } from './explain-gone.ts';
import { knownAddress as known, ledgerOf } from './ledger-of.fixture.ts';
import type { PublishedAddress, TakenBack } from './list-addresses.ts';
import type { Ledger, LedgerAddress } from './parse-ledger.ts';

const claimOf = (article: string, evidence: string): Partial<LedgerAddress> => ({ facts: { article, evidence } });
const here = (kind: PublishedAddress['kind'], id: string, facts: PublishedAddress['facts'] = {}): PublishedAddress => ({ kind, id, facts });
const said = (address: string, gone: string, onward = '') =>
  `- { address: ${address}, gone: ${gone}, reason: So it is., onward: [${onward}] }\n`;
const explain = (ledger: Ledger, present: readonly PublishedAddress[], withdrawn = '') =>
  explainGone(ledger, present, parseWithdrawals(withdrawn, 'seeds/withdrawn.yaml'), 'ledger');

const moved = ledgerOf(
  known('articles', 'old'),
  known('claims', 'aaaaaaaaaa', claimOf('old', 'e1')),
  known('claims', 'bbbbbbbbbb', claimOf('old', 'e2')),
);
const present = [here('articles', 'new'), here('claims', 'cccccccccc', { article: 'new', evidence: 'e1' })];

test('what is there needs no explanation', () => {
  expect(explain(ledgerOf(known('actors', 'ann')), [here('actors', 'ann')])).toEqual({ gone: [], issues: [] });
});

describe('claims go with their article', () => {
  test('to the same words where the article has another name, to the article’s page otherwise', () => {
    const { gone, issues } = explain(moved, present, said('articles/old', 'renamed', 'articles/new'));
    expect(issues).toEqual([]);
    expect(gone.map(({ entry: { id }, explanation }) => `${id} ${explanation?.gone} ${explanation?.onward}`)).toEqual([
      'old renamed articles/new',
      'aaaaaaaaaa renamed claims/cccccccccc',
      'bbbbbbbbbb withdrawn articles/old',
    ]);
  });

  test('unless something is said of the claim itself', () => {
    const { gone } = explain(moved, present, said('articles/old', 'renamed', 'articles/new') + said('claims/aaaaaaaaaa', 'withdrawn'));
    expect(gone[1]?.explanation).toEqual({ gone: 'withdrawn', reason: 'So it is.', onward: [] });
  });
});

describe('what a review took back', () => {
  const takenBack: readonly TakenBack[] = [
    {
      address: 'claims/aaaaaaaaaa',
      explanation: { gone: 'withdrawn', reason: 'A joke.', onward: ['articles/old'], by: 'Ada Norde' },
      seed: 'seeds/articles/old.md',
    },
  ];
  const ledger = ledgerOf(known('articles', 'old'), known('claims', 'aaaaaaaaaa', claimOf('old', 'e1')));
  const old = [here('articles', 'old')];
  const take = (withdrawn = '', of = ledger) =>
    explainGone(of, old, parseWithdrawals(withdrawn, 'seeds/withdrawn.yaml'), 'ledger', takenBack);

  test('is explained by it, and goes into the ledger with who decided it', () => {
    const { gone, issues } = take();
    expect(issues).toEqual([]);
    expect(gone[0]?.explanation).toEqual(takenBack[0]?.explanation);
    expect(findLines(ledger, old, gone, 2)).toMatchObject([
      { line: { event: 'gone', id: 'aaaaaaaaaa', reason: 'A joke.', by: 'Ada Norde' } },
    ]);
  });

  test('needs no explanation where it was never published', () => {
    expect(take('', ledgerOf(known('articles', 'old')))).toEqual({ gone: [], issues: [] });
  });

  test('is not to be explained in two places', () => {
    const { issues } = take(said('claims/aaaaaaaaaa', 'withdrawn'));
    expect(issues.map(({ file, line, code }) => `${file}:${line} ${code}`)).toEqual(['seeds/withdrawn.yaml:1 withdrawn-twice']);
  });
});

describe('a review is told with what it changed', () => {
  const before = known('claims', 'aaaaaaaaaa', { facts: { date: '2026-01', review: '' } });
  const decided = (...review: readonly string[]) => [here('claims', 'aaaaaaaaaa', { date: '2026-02', review: [...review] })];

  test('once', () => {
    const [line] = findLines(ledgerOf(before), decided('corrected', 'Ada Norde', '2026-03-01', 'Heard it.'), [], 2);
    expect(line?.line).toMatchObject({
      event: 'corrected',
      review: { decision: 'corrected', reviewer: 'Ada Norde', date: '2026-03-01', reason: 'Heard it.' },
    });
  });

  test('and not again with a later change of the program', () => {
    const facts = { date: '2026-01', review: ['confirmed', 'Ada Norde', '2026-03-01', ''] };
    const [line] = findLines(ledgerOf({ ...before, facts }), decided(...facts.review), [], 2);
    expect(line?.line).toEqual({
      publication: 2,
      event: 'corrected',
      id: 'aaaaaaaaaa',
      changes: [{ field: 'date', before: '2026-01', after: '2026-02' }],
    });
  });
});

test('what the ledger says holds until people say otherwise', () => {
  const before = { gone: 'withdrawn', reason: 'Then.', onward: [] } as const;
  const ledger = ledgerOf(known('actors', 'ann', { gone: { ...before, onward: [] } }));
  expect(explain(ledger, []).gone[0]?.explanation).toEqual(before);
  const again = explain(ledger, [], said('actors/ann', 'withdrawn'));
  expect(again.gone[0]?.explanation?.reason).toBe('So it is.');
  expect(findLines(ledger, [], again.gone, 2)).toMatchObject([{ kind: 'actors', line: { event: 'gone', reason: 'So it is.' } }]);
  expect(findLines(ledger, [], explain(ledger, []).gone, 2)).toEqual([]);
});

describe('faults are located', () => {
  const ledger = ledgerOf(known('actors', 'ann-north'), known('topics', 'bridge'));
  test.each([
    ['an address without an explanation', [here('topics', 'bridge')], '', 'ledger/actors.ndjson:7 unexplained-address'],
    [
      'one that is still there',
      [here('actors', 'ann-north'), here('topics', 'bridge')],
      said('topics/bridge', 'withdrawn'),
      'seeds/withdrawn.yaml:1 still-there',
    ],
    [
      'one that never was',
      [here('actors', 'ann-north'), here('topics', 'bridge')],
      said('topics/brigde', 'withdrawn'),
      'seeds/withdrawn.yaml:1 never-published',
    ],
    [
      'a way onward that leads nowhere',
      [here('topics', 'bridge')],
      said('actors/ann-north', 'renamed', 'actors/ann'),
      'seeds/withdrawn.yaml:1 unknown-address',
    ],
    [
      'a way onward to itself',
      [here('topics', 'bridge')],
      said('actors/ann-north', 'renamed', 'actors/ann-north'),
      'seeds/withdrawn.yaml:1 unknown-address',
    ],
  ])('%s', (_, there, withdrawn, expected) => {
    const { issues } = explain(ledger, there, withdrawn);
    expect(issues.map(({ file, line, code }) => `${file}:${line} ${code}`)).toEqual([expected]);
    expect(issues[0]?.hint).toBeDefined();
  });

  test('the hint of a claim names the claim with the same words', () => {
    const { issues } = explain(moved, present.slice(1));
    expect(issues.map(({ hint }) => /is it now (\S+)\?/.exec(hint ?? '')?.[1])).toEqual([undefined, 'claims/cccccccccc', undefined]);
  });
});

test.each([
  [{ a: 'x', list: ['1'] }, { a: 'x', list: ['1'] }, []],
  [{ a: 'x' }, { a: 'y' }, [{ field: 'a', before: 'x', after: 'y' }]],
  [{ list: ['1'] }, { list: ['1', '2'] }, [{ field: 'list', before: ['1'], after: ['1', '2'] }]],
  [{}, { a: 'x' }, [{ field: 'a', before: '', after: 'x' }]],
])('%o became %o', (before, after, expected) => {
  expect(findCorrections(before, after)).toEqual(expected);
});

test('entries are suggested for what nobody explained', () => {
  const ledger = ledgerOf(known('actors', 'ann'), ...moved.addresses.values());
  expect(suggestEntries(explain(ledger, [here('articles', 'old')]).gone).join('\n')).toBe(
    `- address: "actors/ann"
  gone: "withdrawn"
  reason: ""
  onward: []
- address: "claims/aaaaaaaaaa"
  also: ["claims/bbbbbbbbbb"]
  gone: "withdrawn"
  reason: ""
  onward: ["articles/old"]`,
  );
  expect(suggestEntries(explain(moved, []).gone)[0]).toBe('- address: "articles/old"');
  expect(suggestEntries(explain(moved, []).gone)).toHaveLength(4);
});
