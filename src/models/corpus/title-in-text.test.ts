import { expect, test } from 'vitest';
import { isSuppliedTitle, titleInText } from './title-in-text.ts';

test.each([
  ['Mayors split over the bridge', '“Mayors split over the bridge”', false],
  ['[Mayors split bridge]', '[Mayors split bridge]', true],
  ['[Watch] Mayors split', '“[Watch] Mayors split”', false],
  ['Mayors split [video]', '“Mayors split [video]”', false],
])('%s stands in a sentence as %s', (title, text, isSupplied) => {
  expect(titleInText(title)).toBe(text);
  expect(isSuppliedTitle(title)).toBe(isSupplied);
});
