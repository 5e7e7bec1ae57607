import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { once, sizeInWords, sizeOf } from './site-file.ts';
import { dropForbidden, element, escapeXml, toXmlDocument } from './to-xml.ts';

test.each([
  ['plain', 'plain'],
  ['a & b', 'a &amp; b'],
  ['&amp;', '&amp;amp;'],
  ['<b attr="x">', '&lt;b attr=&quot;x&quot;&gt;'],
  [']]>', ']]&gt;'],
  ['two\r\nlines', 'two&#13;&#10;lines'],
  ['it’s Лунд 🙂', 'it’s Лунд 🙂'],
  ['a\u0000b\u000bc\ufffed', 'abcd'],
  ['tab\tstays', 'tab\tstays'],
  ['', ''],
])('%j is written %j', (text, written) => expect(escapeXml(text)).toBe(written));

test.each(['"><script>alert(1)</script>', "' onclick=x", '&lt;', 'a\nb'])('%j in an attribute reads as it is', (text) => {
  const { document } = parseHTML(`<html><body>${element('p', { title: text }, '')}</body></html>`);
  expect(document.querySelectorAll('script')).toHaveLength(0);
  expect(document.querySelector('p')?.getAttribute('title')).toBe(text);
});

test('what XML cannot hold goes, pairs of code units stay', () => {
  expect(dropForbidden('a\u0001🙂\uffff\u001fb')).toBe('a🙂b');
});

test.each<[string, string]>([
  [element('loc'), '<loc/>'],
  [element('loc', {}, ''), '<loc></loc>'],
  [element('loc', {}, 'a'), '<loc>a</loc>'],
  [element('edge', { id: 1, label: 'a"b' }), '<edge id="1" label="a&quot;b"/>'],
  [element('set', {}, ['<a/>', '<b/>']), '<set>\n<a/>\n<b/>\n</set>'],
  [toXmlDocument('<a/>'), '<?xml version="1.0" encoding="UTF-8"?>\n<a/>\n'],
])('%j', (made, written) => expect(made).toBe(written));

test('what is made once is kept, nothing and all', () => {
  let calls = 0;
  const nothing = once(() => {
    calls += 1;
  });
  expect(calls).toBe(0);
  nothing();
  nothing();
  expect(calls).toBe(1);
});

test.each<[string | Uint8Array, number]>([
  ['', 0],
  ['abc', 3],
  ['Лунд', 8],
  ['🙂', 4],
  [new Uint8Array(5), 5],
])('%j lies on the disk with %i bytes', (content, bytes) => {
  expect(sizeOf({ path: 'x', type: 'text/plain', make: () => content })).toBe(bytes);
});

test.each([
  [0, '0 bytes'],
  [999, '999 bytes'],
  [1000, '1 KB'],
  [1499, '1 KB'],
  [999_499, '999 KB'],
  [1_000_000, '1.0 MB'],
  [3_449_999, '3.4 MB'],
  // Not "1000 KB".
  [999_999, '1.0 MB'],
])('%i is %s', (bytes, words) => expect(sizeInWords(bytes)).toBe(words));
