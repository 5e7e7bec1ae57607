import { expect, test } from 'vitest';
import { numberWord } from './number-word.ts';

test.each([
  [0, 'no'],
  [1, 'one'],
  [9, 'nine'],
  [10, '10'],
  [2000, '2000'],
])('%i is written %s', (count, word) => expect(numberWord(count)).toBe(word));
