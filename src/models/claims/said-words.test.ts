import { expect, test } from 'vitest';
import type { Claim } from '../../schema/index.ts';
import { sampleArticle, sampleClaim } from '../corpus/sample.fixture.ts';
import { saidLine, saidWords } from './said-words.ts';

const rows: [Claim['said'], string, string][] = [
  [{ date: '2026-02-03', basis: 'resolved', words: 'on Tuesday' }, '“on Tuesday”, resolved to 3 February 2026', 'resolved with'],
  [{ date: '2026-01-06', basis: 'stated', words: '6 January' }, '6 January 2026', 'stated in the article: “6 January”'],
  [{ date: '2026-02-04', basis: 'published', words: '' }, '4 February 2026, as of publication', 'day of publication'],
  [{ date: '', basis: 'unknown', words: '' }, 'date not known', 'does not say when; the article is of 4 February 2026'],
  [{ date: '', basis: 'unknown', words: 'on Monday' }, '“on Monday”, date not known', 'says “on Monday”'],
];

test.each(rows)('%j reads "%s"', (said, line, basis) => {
  const claim = { ...sampleClaim, said };
  expect(saidLine(claim)).toBe(line);
  expect(saidWords(claim, sampleArticle).basis).toContain(basis);
});

test('an article without a date says so', () => {
  const claim: Claim = { ...sampleClaim, said: { date: '', basis: 'unknown', words: '' } };
  expect(saidWords(claim, { ...sampleArticle, published: '' }).basis).toContain('carries no date');
});
