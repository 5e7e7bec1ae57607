import { expect, test } from 'vitest';
import type { Claim } from '../../schema/index.ts';
import { sampleArticle, sampleClaim } from '../corpus/sample.fixture.ts';
import { saidLine, saidShort, saidWords } from './said-words.ts';

const rows: [Claim['said'], string, string, string][] = [
  [{ date: '2026-02-03', basis: 'resolved', words: 'on Tuesday' }, '3 February 2026', ' (article: “on Tuesday”)', 'resolved with'],
  [{ date: '2026-02-03', basis: 'resolved', words: '' }, '3 February 2026', '', 'resolved with'],
  [{ date: '2026-01-06', basis: 'stated', words: '6 January' }, '6 January 2026', '', 'stated in the article: “6 January”'],
  [{ date: '2026-02-04', basis: 'published', words: '' }, 'reported 4 February 2026', '', 'day of publication'],
  [{ date: '2026-02-01', basis: 'hint', words: 'Feb. 1' }, '1 February 2026', ', by a dateline or caption alone', 'a dateline'],
  [{ date: '', basis: 'unknown', words: '' }, 'said by 4 February 2026', '', 'does not say when; it is of 4 February 2026'],
  [{ date: '', basis: 'unknown', words: 'last week' }, 'said by 4 February 2026', ' (article: “last week”)', 'says “last week”'],
];

test.each(rows)('%j reads "%s%s"', (said, short, more, basis) => {
  const placed = { claim: { ...sampleClaim, said }, article: sampleArticle };
  expect(saidShort(placed)).toBe(short);
  expect(saidLine(placed)).toBe(short + more);
  expect(saidWords(placed)).toMatchObject({ text: short, basis: expect.stringContaining(basis) });
});

test('an article without a date says so, and when it was read', () => {
  const claim: Claim = { ...sampleClaim, said: { date: '', basis: 'unknown', words: '' } };
  const placed = { claim, article: { ...sampleArticle, published: '' } };
  expect(saidLine(placed)).toBe('date not known');
  expect(saidWords(placed).basis).toBe('the article does not say when, and carries no date of its own');
  const read = { claim, article: { ...sampleArticle, published: '', accessed: '2026-11-22' } };
  expect(saidWords(read).basis).toMatch(/; the project read it on 22 November 2026$/);
});
