import { type DefaultTreeAdapterTypes, defaultTreeAdapter, parse } from 'parse5';
import { expect, test } from 'vitest';
import { type Change, editHtml, writeAttribute } from './edit-html.ts';

const page = `<!DOCTYPE html><html lang=en><head><title>A &amp; B</title></head><body>
<!-- <p id="one"> --><p id='one' title="&amp;lt; href=&quot;/x&quot;">x<br>y</p><p id=two>z<template><a id="in" href="/x">t</a></template>
<svg viewBox="0 0 1 1"><path id="p"/></svg><script id="s">"<p id='one'>"</script><div id="o"><div>x</div><br></div><title id="t"><p id="o"></title></body></html>`;

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
  ['an element with another of its kind in it', 'o', 'remove', '<div id="o"><div>x</div><br></div>', ''],
])('%s is changed and nothing else', (_, id, change, before, after) => {
  expect(page).toContain(before);
  expect(edit(id, change)).toBe(page.replace(before, after));
});

test('an element without an end tag goes up to what ends it', () => {
  expect(editHtml('<p id="x">z<b>y</b><div>w</div>', (tag) => (tag === 'p' ? 'remove' : undefined))).toBe('<div>w</div>');
});

/** What the parser that browsers agree with finds: every start tag with its attributes. */
const tagsOf = (html: string): unknown[] => {
  const found: unknown[] = [];
  const visit = (node: DefaultTreeAdapterTypes.Node): void => {
    if (defaultTreeAdapter.isElementNode(node) && node.sourceCodeLocation)
      found.push([node.tagName, node.attrs.map(({ name, value }) => [name.toLowerCase(), value])]);
    if ('childNodes' in node) node.childNodes.forEach(visit);
    if ('content' in node) visit(node.content);
  };
  visit(parse(html, { sourceCodeLocationInfo: true, scriptingEnabled: false }));
  return found;
};

test.each([
  ['<p title="a > b" data-x=\'"\'>1 < 2 <b>x</b></p>'],
  ['<P Class=A class=B HREF=/x/?a=b>x</P><input disabled value><img src=a alt="">'],
  ['<p title="&#38;amp; &#x27;&lt;&#34; &amp;quot;">x</p>'],
  ['<textarea><a href="/x"></textarea><style>a>b{}</style><noscript><a href="/x">x</a></noscript>'],
  ['<!--<a href="/x">--><a\n  href="/x"\n>x</a><svg><g fill="none"><path d="M0 0"/></g></svg>'],
])('of %j the same tags and attributes are found as by a whole parser', (html) => {
  const found: unknown[] = [];
  editHtml(`<html><head></head><body>${html}</body></html>`, (tag, attributes) => {
    found.push([tag, [...attributes]]);
    return undefined;
  });
  expect(found).toEqual(tagsOf(`<html><head></head><body>${html}</body></html>`));
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
