import { expect, test } from 'vitest';
import { sampleCorpus } from '../corpus/sample.fixture.ts';
import { addressHistory } from './address-history.ts';
import { toAddressLine } from './address-line.ts';
import { sampleLedger } from './sample-ledger.fixture.ts';

const corpus = sampleCorpus();

test.each([
  [
    'claims/aaaaaaaaaa',
    [
      { date: '2026-01-01', event: 'added', words: '', changes: [] },
      {
        date: '2026-02-01',
        event: 'corrected',
        words: 'Corrected',
        changes: [{ field: 'speaker', before: 'A. North', after: 'Ada North; “an aide”' }],
      },
    ],
  ],
  [
    'claims/zzzzzzzzzz',
    [
      { date: '2026-01-01', event: 'added' },
      { date: '', event: 'gone', words: 'No longer in the record' },
    ],
  ],
  [
    'actors/a-north',
    [
      { date: '2026-01-01', event: 'added' },
      { date: '2026-02-01', event: 'gone', words: 'It was merged into another: One person.' },
      { date: '2026-03-01', event: 'gone', words: 'It was merged into another: One and the same person.' },
    ],
  ],
  ['claims/nnnnnnnnnn', []],
])('the history of %s', (address, steps) => {
  expect(addressHistory(corpus, sampleLedger, address)).toMatchObject(steps);
});

test.each([
  ['claims/bbbbbbbbbb', 'claims', 'bbbbbbbbbb', 'Ada North, 1 March 2026'],
  ['articles/first', 'articles', 'first', '“The bridge”'],
  ['topics/bridge', 'topics', 'bridge', 'The bridge'],
])('%s in a list', (address, kind, id, name) => {
  expect(toAddressLine(corpus, sampleLedger, address)).toEqual({ address, kind, id, name });
});
