import { expect, test } from 'vitest';
import { hasToBreak, measureLabel, wrapLabel } from './wrap-label.ts';

test.each([
  ['Mark Rutte', 200, ['Mark Rutte']],
  ['Coalition of the Willing', 100, ['Coalition of', 'the Willing']],
  ['  United   States ', 200, ['United States']],
  ['Rheinmetallaktiengesellschaft', 120, ['Rheinmetallaktie', 'ngesellschaft']],
  ['', 100, []],
])('%j in %i units', (text, width, lines) => {
  expect(wrapLabel(text, 14, width)).toEqual(lines);
});

test.each([
  ['Volodymyr Zelensky', 80, false],
  ['Volodymyr Zelensky', 60, true],
  ['', 1, false],
])('whether a word of %j has to be broken for lines of %i units', (text, width, expected) => {
  expect(hasToBreak(text, 14, width)).toBe(expected);
});

test('a line of one character is kept even where it is too wide', () => {
  expect(wrapLabel('WW', 14, 1)).toEqual(['W', 'W']);
});

test('an accent adds no width, a script without a table counts as wide, capitals are wider than i', () => {
  expect(measureLabel('Erdoğan', 10)).toBe(measureLabel('Erdogan', 10));
  expect(measureLabel('王毅', 10)).toBeGreaterThan(20);
  expect(measureLabel('WWW', 10)).toBeGreaterThan(measureLabel('iiiiiii', 10));
});
