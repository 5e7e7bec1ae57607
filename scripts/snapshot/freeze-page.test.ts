import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { freezeLink, freezePage } from './freeze-page.ts';

const anchors = new Set(['graph', 'claim-aaaaaaaaaa']);
const isKept = (address: string): boolean => ['claims/bbbbbbbbbb', 'actors/ann', 'claims/aaaaaaaaaa'].includes(address);

describe('links', () => {
  test.each([
    ['to the page itself', '#graph', '#graph'],
    ['to nothing on the page', '#lost', '#main'],
    ['to the page by its address', '/topics/bridge/', '#main'],
    ['to a claim that the page shows', '/claims/aaaaaaaaaa/', '#claim-aaaaaaaaaa'],
    ['to what only the claim’s own page has', '/claims/aaaaaaaaaa/#cite', '../../claims/aaaaaaaaaa/'],
    ['to a claim that it does not show', '/claims/bbbbbbbbbb/', '../../claims/bbbbbbbbbb/'],
    ['to a place on a page that may change', '/actors/ann/#position-build', '../../actors/ann/'],
    ['to a page that every build has', '/methods/#moves', '../../methods/'],
    ['to the home page', '/', '../../'],
    ['to another site', 'https://example.org/a?b=c#d', 'https://example.org/a?b=c#d'],
    ['to what nobody keeps', '/data/topics/bridge.csv', undefined],
    ['to an address that was never published', '/actors/eve/', undefined],
    ['to no page', 'javascript:alert(1)', undefined],
    ['to a mailbox', 'mailto:desk@example.org', undefined],
    ['to data', 'data:text/html,<b>', undefined],
    ['to a place in other letters', '#caf%C3%A9', '#main'],
    ['to the page with a query', '/topics/bridge/?view=table#graph', '#graph'],
    ['to a claim’s folder', '/claims/', '../../claims/'],
    ['to a claim that cannot be', '/claims/AAAAAAAAAA/', undefined],
    ['up and out of the site', '/../../actors/ann/', '../../actors/ann/'],
    ['to an address of no server', 'http://[', undefined],
    ['to a place that is no escape', '#100%', '#main'],
  ])('%s', (_, href, expected) => {
    expect(freezeLink(href, '/topics/bridge/', anchors, isKept)).toBe(expected);
  });
});

test('text that looks like code stays text', () => {
  const words = '&lt;script&gt;alert(1)&lt;/script&gt; &amp;lt;b&amp;gt;';
  const html = `<!doctype html><html lang="en"><head><title>T</title></head><body><main id="main"><p title="&quot;&gt;&lt;script&gt; &amp;lt;b&amp;gt;">${words}</p></main></body></html>`;
  const label = { id: 'x', title: 'T', day: '2026-01-01', publication: 1, version: 'v', files: [] };
  const page =
    freezePage({ html, css: '', path: '/topics/bridge/', fonts: new Map() }, 'bridge', () => label, isKept).get('index.html') ?? '';
  expect(page).toContain(words);
  const { document } = parseHTML(page);
  expect(document.querySelectorAll('script, b')).toHaveLength(0);
  expect(document.querySelector('p[title]')?.getAttribute('title')).toBe('"><script> &lt;b&gt;');
});

test('a page is frozen with its drawings and without what would leave it', () => {
  const html = `<!doctype html><html lang="en"><head><title>T</title><meta http-equiv="content-security-policy" content="x">
<link rel="stylesheet" href="/assets/a.css"><script src="/x.js"></script></head><body><a class="skip-link" href="#main">Skip</a>
<header>Site</header><main id="main"><a href="/actors/ann/">Ann</a> <a class="permalink" href="/claims/aaaaaaaaaa/">P</a>
<div id="claim-aaaaaaaaaa"><button>Copy</button><img src="/x.png"></div>
<svg class="graph-picture" data-astro-cid-abc aria-label="A &amp;amp; B &lt;c&gt; &quot;" viewBox="0 0 1 1"><a href="/claims/aaaaaaaaaa/"><circle class="stance-oppose" r="1"></circle></a></svg>
<script>alert(1)</script></main><footer>Foot</footer></body></html>`;
  const css = ':root{--a:b}.mark[data-astro-cid-abc]>b{c:d}.other[data-astro-cid-xyz]{e:f}';
  const label = { id: '2026-01-01-0123456789ab', title: 'A <b>', day: '2026-01-01', publication: 1, version: 'v', files: ['data.json'] };
  const files = freezePage(
    { html, css, path: '/topics/bridge/', fonts: new Map() },
    'bridge',
    (drawings) => ({ ...label, files: [...drawings] }),
    isKept,
  );
  expect([...files.keys()]).toEqual(['index.html', 'style.css', 'graph-1.svg']);
  const page = files.get('index.html') ?? '';
  expect(page).not.toMatch(/<script|<button|<img|http-equiv|assets|skip-link|Foot<|A <b>/);
  for (const part of [
    'A &lt;b&gt;',
    'href="../../actors/ann/"',
    'href="../../claims/aaaaaaaaaa/"',
    'href="#claim-aaaaaaaaaa"',
    'href="graph-1.svg"',
  ])
    expect(page).toContain(part);
  const svg = files.get('graph-1.svg') ?? '';
  expect(svg).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg"[^>]* viewBox="-16 -16 33 33"[^>]*><style>:root\{--a:b\}\.mark/);
  expect(svg).toContain('href="index.html#claim-aaaaaaaaaa"');
  expect(svg).not.toContain('.other');
  // XML: no bare "&", and "<" only where a tag begins.
  expect(svg).toContain('aria-label="A &amp;amp; B &lt;c&gt; &quot;"');
});
