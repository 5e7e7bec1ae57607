import { expect, test } from 'vitest';
import { splitIntoPages } from './split-into-pages.ts';

test.each([
  [[], [[]]],
  [[1], [[1]]],
  [[1, 2], [[1, 2]]],
  [
    [1, 2, 3, 4, 5],
    [[1, 2], [3, 4], [5]],
  ],
])('%j in pages of two', (entries, pages) => {
  const split = splitIntoPages(entries, 2);
  expect(split.map((page) => page.entries)).toEqual(pages);
  expect(split.map(({ number, last, first }) => [number, last, first])).toEqual(
    pages.map((_, index) => [index + 1, pages.length, index * 2]),
  );
});
