import { expect, test } from 'vitest';
import { closeQuotation } from './close-quotation.ts';

test.each([
  ['seen as “legitimate targets', 'seen as “legitimate targets”'],
  ['a pier” and a boat', '“a pier” and a boat'],
  ['seen as “targets” now', 'seen as “targets” now'],
  ['it’s plain', 'it’s plain'],
  ['', ''],
])('%j reads %j', (words, closed) => {
  expect(closeQuotation(words)).toBe(closed);
});
