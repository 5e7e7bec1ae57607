import { expect, test } from 'vitest';
import { toLine } from './to-line.ts';

test.each([
  ['The quay', 'The quay'],
  ['  The\n quay ', 'The quay'],
  ['Roe &amp; Poe', 'Roe & Poe'],
  ['Roe &amp;amp; Poe', 'Roe & Poe'],
  ['It&#8217;s &#x2018;open&#x2019;', 'It’s ‘open’'],
  ['Caf&eacute; &hellip;', 'Café …'],
  ['The <em>Quay</em><br/>', 'The Quay'],
  ['&lt;i&gt;The Quay&lt;/i&gt;', 'The Quay'],
  ['3 < 4 and 5 > 2', '3 < 4 and 5 > 2'],
  ['AT&T and R&D', 'AT&T and R&D'],
  ['&nosuch; quay', '&nosuch; quay'],
  ['<unknown> quay', '<unknown> quay'],
  ['a\u200bb', 'ab'],
  ['\u202equay', 'quay'],
])('%j is %j', (value, line) => {
  expect(toLine(value)).toBe(line);
});

test.each(['', ' ', '\u200b', '&#8203;', '<b></b>'])('of %j nothing is left', (value) => {
  expect(toLine(value)).toBeUndefined();
});
