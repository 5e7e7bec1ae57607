import { expect, test } from 'vitest';
import { element, escapeText, writeMarkup } from './markup.ts';

test('elements, attributes, keys, and children that are missing or nested', () => {
  const drawn = element('g', { key: 'a', class: 'x', hidden: false, empty: undefined, 'data-on': true, x: 1.5 }, [
    element('b', {}),
    false,
    undefined,
    ['one', ['two']],
  ]);
  expect(writeMarkup(drawn)).toBe('<g class="x" data-on="" x="1.5" data-key="a"><b></b>onetwo</g>');
});

test.each([
  ['<script>alert(1)</script>', '&lt;script&gt;alert(1)&lt;/script&gt;'],
  ['"a" & b', '&quot;a&quot; &amp; b'],
  ['bell\u0007 and null\u0000', 'bell and null'],
])('%j cannot become markup', (text, written) => {
  expect(escapeText(text)).toBe(written);
  expect(writeMarkup(element('t', { title: text }, text))).toBe(`<t title="${written}">${written}</t>`);
});
