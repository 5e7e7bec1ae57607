import { expect, test } from 'vitest';
import { anyTouch, type Pair, tidySpans } from './tidy-spans.ts';

test.each<[string, Pair[], Pair[]]>([
  ['“Fares rise,” Vane said.', [[0, 13]], [[1, 11]]],
  [
    'Fares rise and fall.',
    [
      [11, 20],
      [0, 10],
    ],
    [[0, 19]],
  ],
  [
    'Fares rise, they fall.',
    [
      [0, 5],
      [12, 16],
    ],
    [
      [0, 5],
      [12, 16],
    ],
  ],
  ['“”', [[0, 2]], []],
  ['', [], []],
])('%s', (text, spans, tidied) => {
  expect(tidySpans(text, spans)).toEqual(tidied);
});

test('spans that only meet do not touch', () => {
  expect(anyTouch([[0, 5]], [[5, 9]])).toBe(false);
  expect(anyTouch([[0, 5]], [[4, 9]])).toBe(true);
});
