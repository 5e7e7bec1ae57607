import { expect, test } from 'vitest';
import { edtfDateOrUnknown } from '../../../schema/index.ts';
import type { PlacedClaim } from '../../corpus/corpus.ts';
import { sampleArticle, sampleClaim } from '../../corpus/sample.fixture.ts';
import { boundsInterval, claimBounds, compareClaims, saidBy } from './claim-bounds.ts';

const placed = (date: string, published: string, accessed = ''): PlacedClaim => ({
  claim: { ...sampleClaim, said: { date, basis: date === '' ? 'unknown' : 'stated', words: '' } },
  article: { ...sampleArticle, published, accessed },
});

test.each([
  ['a day', '2026-02-03', '2026-02-04', '', '2026-02-03', ''],
  ['a time of day', '2026-02-03T23:30:00-05:00', '2026-02-04', '', '2026-02-03', ''],
  ['a month', '2026-01', '2026-02-04', '', '2026-01-01/2026-01-31', ''],
  ['about a month', '2025-12~', '2026-02-04', '', '2025-12-01/2025-12-31', ''],
  ['the month of the article, which ends with it', '2026-02', '2026-02-04', '', '2026-02-01/2026-02-04', ''],
  ['an interval', '2026-01-05/2026-01-07', '2026-02-04', '', '2026-01-05/2026-01-07', ''],
  ['a day after the article keeps its own', '2026-03-03', '2026-02-04', '', '2026-03-03', ''],
  ['no day, of a dated article', '', '2026-02-04', '2026-11-22', '../2026-02-04', '2026-02-04'],
  ['no day, of an article of a month', '', '2026-02', '', '../2026-02-28', '2026-02-28'],
  ['no day, of an article with a time', '', '2026-02-03T11:37:00Z', '', '../2026-02-03', '2026-02-03'],
  ['no day, of an article read on a day', '', '', '2026-11-22', '../2026-11-22', ''],
  ['nothing at all', '', '', '', '', ''],
])('%s', (_, date, published, accessed, interval, by) => {
  const one = placed(date, published, accessed);
  expect(boundsInterval(claimBounds(one))).toBe(interval);
  expect(edtfDateOrUnknown.safeParse(interval).success).toBe(true);
  expect(saidBy(one)).toBe(by);
});

test('claims run from new to old; what was said by a day follows what was said on it, what has no day comes last', () => {
  const order = [
    placed('2026-02-05', '2026-02-06'),
    placed('2026-02-04', '2026-02-06'),
    placed('', '2026-02-04'),
    placed('2026-02-03', '2026-02-06'),
    placed('2026-02', '2026-02-06'),
    placed('', '2026-01-31'),
    placed('2025', '2026-02-06'),
    placed('', ''),
  ];
  expect(order.toReversed().sort(compareClaims)).toEqual(order);
  expect(compareClaims(placed('', '2026-02-04'), placed('', '2026-02-04T10:00:00Z'))).toBe(0);
  expect(compareClaims(placed('', '', '2026-11-22'), placed('', ''))).toBe(0);
});
