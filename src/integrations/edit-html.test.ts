import { expect, test } from 'vitest';
import { type Change, editHtml, writeAttribute } from './edit-html.ts';

const page = `<!DOCTYPE html><html lang=en><head><title>A &amp; B</title></head><body>
<p id='one' title="&amp;lt; href=&quot;/x&quot;">x<br>y<p id=two>z<template><a id="in" href="/x">t</a></template>
<svg viewBox="0 0 1 1"><path id="p"/></svg><script id="s">"<p id='one'>"</script></body></html>`;

const edit = (id: string, change: Change): string => editHtml(page, (_, attributes) => (attributes.get('id') === id ? change : undefined));

test('without a change not a letter is another', () => {
  expect(editHtml(page, () => undefined)).toBe(page);
});

test.each<[string, string, Change, string, string]>([
  ['an attribute', 'in', { attributes: { href: 'href="y"' } }, '<a id="in" href="/x">', '<a id="in" href="y">'],
  [
    'two attributes',
    'one',
    { attributes: { title: 'title="t"', id: 'id="1"' } },
    `<p id='one' title="&amp;lt; href=&quot;/x&quot;">`,
    '<p id="1" title="t">',
  ],
  ['one without quotes', 'two', { attributes: { id: 'id="2"' } }, '<p id=two>', '<p id="2">'],
  ['one that is not there', 'two', { attributes: { href: 'href="y"' } }, '', ''],
  ['a text', 's', { text: 'a < b' }, `"<p id='one'>"`, 'a &lt; b'],
  ['an element in a template', 'in', 'remove', '<a id="in" href="/x">t</a>', ''],
  ['an element that closes itself', 'p', 'remove', '<path id="p"/>', ''],
  ['an element without an end tag', 'one', 'remove', `<p id='one' title="&amp;lt; href=&quot;/x&quot;">x<br>y`, ''],
])('%s is changed and nothing else', (_, id, change, before, after) => {
  expect(page).toContain(before);
  expect(edit(id, change)).toBe(page.replace(before, after));
});

test('what holds others is changed with them, and not at all where it goes', () => {
  const html = '<div id="a"><b id="b">x</b></div><i>y</i>';
  const both = editHtml(html, (tag) => (tag === 'div' || tag === 'b' ? { attributes: { id: 'id="n"' } } : undefined));
  expect(both).toBe('<div id="n"><b id="n">x</b></div><i>y</i>');
  expect(editHtml(html, (tag) => (tag === 'div' ? 'remove' : { attributes: { id: 'id="n"' } }))).toBe('<i>y</i>');
});

test('a written attribute reads as it was', () => {
  const value = `"'<>& &amp;\n`;
  editHtml(`<p ${writeAttribute('title', value)}></p>`, (tag, attributes) => {
    if (tag === 'p') expect(attributes.get('title')).toBe(value);
    return undefined;
  });
  expect.assertions(1);
});
