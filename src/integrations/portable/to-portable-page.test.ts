import { expect, test } from 'vitest';
import { toPortablePage, toPortableStyle } from './to-portable-page.ts';

test.each([
  ['<a href="/">', 'index.html', '<a href="index.html">'],
  ['<a href="/">', 'actors/nato/index.html', '<a href="../../index.html">'],
  ['<a href="/topics/talks/#x">', 'actors/nato/index.html', '<a href="../../topics/talks/index.html#x">'],
  ['<form action="/search/">', '404.html', '<form action="search/index.html">'],
  ['<a href="/search/?q=a/b">', 'graph/index.html', '<a href="../search/index.html?q=a/b">'],
  ['<img src="/favicon.svg">', 'graph/index.html', '<img src="../favicon.svg">'],
  ['<form data-bundle="/pagefind/0a1b/">', 'search/index.html', '<form data-bundle="../assets/">'],
  ['<link rel="manifest" href="/x"><link rel="stylesheet" href="/a.css">', 'index.html', '<link rel="stylesheet" href="a.css">'],
  ['<script type="module" src="/assets/a.js"></script>', 'graph/index.html', '<script defer src="../assets/a.js"></script>'],
  ['<p class="note" data-portable-offer>the <a href="/data/x.zip">folder</a></p><p>', 'data/index.html', '<p>'],
  ['<template><a href="/x/">x</a></template>', 'graph/index.html', '<template><a href="../x/index.html">x</a></template>'],
  ["<a class=x href='/x/'>", 'index.html', '<a class=x href="x/index.html">'],
  // Nothing of the site: another host, a fragment, words of an article, data.
  ['<a href="https://example.org/">', 'index.html', '<a href="https://example.org/">'],
  ['<a href="//example.org/">', 'index.html', '<a href="//example.org/">'],
  ['<a href="#x">', 'graph/index.html', '<a href="#x">'],
  ['<p>Write href="/topics/" there.</p>', 'graph/index.html', '<p>Write href="/topics/" there.</p>'],
  ['<p title="&lt;a href=/x&gt; &amp;amp;">', 'graph/index.html', '<p title="&lt;a href=/x&gt; &amp;amp;">'],
  ['<script type="application/json">"<a href=/x/>"</script>', 'x/index.html', '<script type="application/json">"<a href=/x/>"</script>'],
  ['<script type="application/json">{"a":1}</script>', 'index.html', '<script type="application/json">{"a":1}</script>'],
])('%s on %s is %s', (html, name, portable) => {
  expect(toPortablePage(html, name).html).toBe(portable);
});

test.each([
  ['<a href="/record/topics/talks/">', '<a href="../topics/talks/index.html">'],
  ['<link rel="stylesheet" href="/record/a.css">', '<link rel="stylesheet" href="../a.css">'],
  ['<a href="/records/">', '<a href="/records/">'],
  ['<script type="module" src="/record/assets/a.js">', '<script defer src="../assets/a.js">'],
])('under a base path %s is %s', (html, portable) => {
  expect(toPortablePage(html, 'graph/index.html', '/record/').html).toBe(portable);
});

test('the scripts of a page are named', () => {
  expect(
    toPortablePage('<script type="module" src="/assets/a.js"></script><script type="module">1</script>', 'x/index.html').scripts,
  ).toEqual(['assets/a.js']);
});

test.each([
  ['a{background:url(/record/a.svg)}', 'a{background:url(../a.svg)}'],
  ['@font-face{src:url("/record/assets/i.woff2")format("woff2")}', '@font-face{src:url(../assets/i.woff2)format("woff2")}'],
  ['a{background:url(data:image/png;base64,AA)}', 'a{background:url(data:image/png;base64,AA)}'],
  ['a:after{content:"url(/record/a.svg)"}', 'a:after{content:"url(/record/a.svg)"}'],
])('in a style sheet %s is %s', (css, portable) => {
  expect(toPortableStyle(css, 'assets/site.css', '/record/')).toBe(portable);
});
