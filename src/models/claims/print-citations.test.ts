import { expect, test } from 'vitest';
import { sampleCorpus } from '../corpus/sample.fixture.ts';
import { recordOf } from '../record/record.fixture.ts';
import { printCitations } from './print-citations.ts';

const record = recordOf(sampleCorpus());
const { claims } = record.corpus;
const many = (count: number) =>
  Array.from({ length: count }, (_, index) => claims.slice(index % claims.length)).flatMap(([one]) => one ?? []);

test.each([
  [0, 0, 0],
  [1, 1, 0],
  [40, 40, 0],
  [41, 40, 1],
  [100, 40, 60],
])('of %i claims %i have a line, and %i more are at the address', (count, lines, more) => {
  const printed = printCitations(record, many(count), '/record/topics/bridge/');
  expect([printed.lines.length, printed.more]).toEqual([lines, more]);
  expect(printed.address).toBe('https://example.org/record/topics/bridge/');
});

test('a line has what is needed to find the claim again', () => {
  expect(printCitations(record, claims, '/').lines).toEqual([
    'Ada North (1 March 2026): “We will not build it”. In: “The bridge”, Town Paper, 2 March 2026, https://example.org/second. On Record, claim bbbbbbbbbb, https://example.org/record/claims/bbbbbbbbbb/.',
    'According to Town Paper, an official said the bridge costs money (said by 4 February 2026). In: “The bridge”, Town Paper, 4 February 2026, https://example.org/first. On Record, claim cccccccccc, https://example.org/record/claims/cccccccccc/.',
    'According to Town Paper, Ada North said on Tuesday that the bridge will be built (3 February 2026). In: “The bridge”, Town Paper, 4 February 2026, https://example.org/first. On Record, claim aaaaaaaaaa, https://example.org/record/claims/aaaaaaaaaa/.',
  ]);
});
