import { expect, test } from 'vitest';
import type { Judgement } from '../../schema/index.ts';
import { isOnlyConfirmed, judgementWords, reviewLine, shownChanges } from './change-words.ts';

const change = { field: 'date', before: '2026-02', after: '2026-03' };
const reviewed = { field: 'review', before: '', after: ['confirmed', 'Ada North', '2026-03-03', ''] };
const review = (decision: Judgement['decision'], reason: string): Judgement => ({
  decision,
  reviewer: 'Ada North',
  date: '2026-03-03',
  reason,
});

test.each([
  [{ changes: [change] }, 'Corrected', false],
  [
    { changes: [change, reviewed], review: review('corrected', 'It was March.') },
    'Corrected by Ada North on 3 March 2026: It was March.',
    false,
  ],
  [{ changes: [reviewed], review: review('confirmed', '') }, 'Confirmed by Ada North on 3 March 2026', true],
  [{ changes: [reviewed, change], review: review('confirmed', '') }, 'Corrected, and confirmed by Ada North on 3 March 2026', false],
  [{ changes: [{ ...reviewed, after: '' }] }, 'The review of it was taken back', false],
])('%#: %s', (corrected, words, isConfirmed) => {
  expect(judgementWords(corrected)).toBe(words);
  expect(isOnlyConfirmed(corrected)).toBe(isConfirmed);
  expect(shownChanges(corrected).map(({ field }) => field)).not.toContain('review');
});

test('a claim page says who judged it', () => {
  expect(reviewLine(review('confirmed', 'Heard it.'))).toBe('confirmed by Ada North on 3 March 2026: Heard it.');
});
