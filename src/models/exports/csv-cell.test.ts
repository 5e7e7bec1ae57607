import { expect, test } from 'vitest';
import { toCsvCell } from './csv-cell.ts';

test.each([
  ['a plain text', 'The bridge', 'The bridge'],
  ['nothing', '', ''],
  ['a separator', 'one, two', '"one, two"'],
  ['a quotation mark', 'the “so-called” "bridge"', '"the “so-called” ""bridge"""'],
  ['a line break', 'a\nb', '"a\nb"'],
  ['a formula', '=1+1', "'=1+1"],
  ['a formula with what needs quotation marks', '=HYPERLINK("x","y")', '"\'=HYPERLINK(""x"",""y"")"'],
  ['a sum', '+1', "'+1"],
  ['a difference', '-1', "'-1"],
  ['an old command', '@SUM(A1)', "'@SUM(A1)"],
  ['a formula after a space', ' =1+1', "' =1+1"],
  ['a formula in wide letters', '＝1+1', "'＝1+1"],
  ['a tab', '\t=1', "'\t=1"],
  ['a dash of a text', '– he said', '– he said'],
  ['signs inside', 'a=b', 'a=b'],
])('%s', (_, text, expected) => {
  expect(toCsvCell(text)).toBe(expected);
});

test('with semicolons a comma needs no quotation marks', () => {
  expect([toCsvCell('a,b', ';'), toCsvCell('a;b', ';')]).toEqual(['a,b', '"a;b"']);
});
