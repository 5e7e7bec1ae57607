import { describe, expect, test } from 'vitest';
import { countWords, endsSentence, fold, looksLikeHeading, looksLikeProse } from './line-shape.ts';

test.each([
  ['The ‘Quay’ – “open”', 'the \'quay\' - "open"'],
  ['  The   Quay ', 'the quay'],
  ['«QUAY» — now', '"quay" - now'],
])('%s is compared as %s', (line, folded) => {
  expect(fold(line)).toBe(folded);
});

describe('the end of a sentence', () => {
  test.each(['It is open.', 'Is it?', 'Open!', 'And then…', '“It is open.”', '(It is open.)', '“It is open,”', 'He said:'])(
    '%s',
    (line) => {
      expect(endsSentence(line)).toBe(true);
    },
  );

  test.each(['The quay', 'The quay,', 'Open at 9', '“The quay”', 'Roe & Poe'])('not: %s', (line) => {
    expect(endsSentence(line)).toBe(false);
  });
});

test.each([
  ['', 0],
  ['one', 1],
  ['one two – three', 3],
  ['5 % of it', 3],
  ['— * —', 0],
])('%j has %i words', (line, count) => {
  expect(countWords(line)).toBe(count);
});

describe('a heading', () => {
  test.each(['What the deal says', 'Who pays?', '2026 in numbers', '“We sail”', '¿Quién paga?'])('%s', (line) => {
    expect(looksLikeHeading(line)).toBe(true);
  });

  test.each([
    'The quay is open.',
    'the quay',
    'The quay,',
    'One\nTwo',
    'https://example.org',
    '',
    'Eleven words and more make no heading, whatever else they may be',
    `Q${'u'.repeat(90)}`,
  ])('not: %.30s', (line) => {
    expect(looksLikeHeading(line)).toBe(false);
  });
});

test.each([
  ['The quay has been open since the first day of May.', true],
  ['“The quay has been open since the first of May,” he said.', true],
  ['The quay is open.', false],
  ['The quay has been open since the first day of May', false],
])('%s is prose: %s', (line, isProse) => {
  expect(looksLikeProse(line)).toBe(isProse);
});
