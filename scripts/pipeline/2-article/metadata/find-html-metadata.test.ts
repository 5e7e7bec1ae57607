import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { findHtmlMetadata } from './find-html-metadata.ts';

const read = (head: string, body = '<h1>The Pier</h1>') =>
  findHtmlMetadata(parseHTML(`<!doctype html><html><head>${head}</head><body>${body}</body></html>`).document);

const ld = (json: string): string => `<script type="application/ld+json">${json}</script>`;
const meta = (attributes: string): string => `<meta ${attributes}>`;

describe('the day of publication', () => {
  test.each([
    ['of an article', ld('{"@type":"NewsArticle","datePublished":"2026-02-03T09:00:00Z"}'), '2026-02-03T09:00:00Z'],
    ['of one kind among others', ld('{"@type":["Thing","OpinionNewsArticle"],"datePublished":"2026-02-03"}'), '2026-02-03'],
    ['of a kind with its address', ld('{"@type":"https://schema.org/ReportageNewsArticle","datePublished":"2026-02-03"}'), '2026-02-03'],
    ['of a blog', ld('{"@type":"LiveBlogPosting","datePublished":"2026-02-03"}'), '2026-02-03'],
    ['of a check of facts', ld('{"@type":"ClaimReview","datePublished":"2026-02-03"}'), '2026-02-03'],
    ['of a page on health', ld('{"@type":"MedicalWebPage","datePublished":"2026-02-03"}'), '2026-02-03'],
    ['in a graph', ld('{"@graph":[{"@type":"WebSite"},{"@type":"Article","datePublished":"2026-02-03"}]}'), '2026-02-03'],
    ['in a list', ld('[{"@type":"Person"},{"@type":"Article","datePublished":"2026-02-03"}]'), '2026-02-03'],
    ['as the page’s subject', ld('{"@type":"WebPage","mainEntity":{"@type":"Article","datePublished":"2026-02-03"}}'), '2026-02-03'],
    ['of the page, where the article has none', ld('[{"@type":"Article"},{"@type":"WebPage","datePublished":"2026-02-03"}]'), '2026-02-03'],
    [
      'a time before the year one is none',
      ld('{"@type":"Article","datePublished":"0001-01-01T00:00:00Z"}') + meta('name="date" content="2026-02-03"'),
      '2026-02-03',
    ],
    ['in CDATA', ld('//<![CDATA[\n{"@type":"Article","datePublished":"2026-02-03"}\n//]]>'), '2026-02-03'],
    ['behind a comma too many', ld('{"@type":"Article","datePublished":"2026-02-03",}'), '2026-02-03'],
    [
      'where JSON-LD cannot be read, from the next source',
      ld('{"@type":"Article"') + meta('property="article:published_time" content="2026-02-03"'),
      '2026-02-03',
    ],
    ['article:published', meta('property="article:published" content="2026-02-03"'), '2026-02-03'],
    ['itemprop beside property', meta('property="x:y" itemprop="dateCreated datePublished" content="2026-02-03"'), '2026-02-03'],
    ['pdate', meta('name="pdate" content="20260203"'), '2026-02-03'],
    ['sailthru.date', meta('name="sailthru.date" content="Tue, 03 Feb 2026 09:00:00 +0100"'), '2026-02-03'],
    ['sn-post-date', meta('name="sn-post-date" content="2026/02/03"'), '2026-02-03'],
    ['seconds', meta('name="cXenseParse:recs:publishtime" content="1770112800"'), '2026-02-03T10:00:00Z'],
    ['its own zone is kept', meta('property="article:published_time" content="2026-02-03T23:30:00-0500"'), '2026-02-03T23:30:00-05:00'],
    ['the first that can be read', meta('name="pubdate" content="soon"') + meta('name="date" content="2026-02-03"'), '2026-02-03'],
  ])('%s', (_, head, expected) => {
    expect(read(head).meta.published).toBe(expected);
  });

  test.each([
    ['with a role', '<time itemprop="datePublished" datetime="2026-02-03">3 Feb</time>', '2026-02-03'],
    ['with the role of old', '<time pubdate datetime="2026-02-03">3 Feb</time>', '2026-02-03'],
    ['with a class', '<time class="entry-date published" datetime="2026-02-03">3 Feb</time>', '2026-02-03'],
    ['beside a byline', '<div class="byline">By Ada Roe <time datetime="2026-02-03">3 Feb</time></div>', '2026-02-03'],
    ['in a header with a byline', '<header><h1>X</h1>By Ada Roe, <time datetime="2026-02-03">3 Feb</time></header>', '2026-02-03'],
    ['of a change', '<time itemprop="dateModified" datetime="2026-02-03">3 Feb</time>', undefined],
    ['of a change beside a byline', '<div class="byline">By Ada Roe, updated <time datetime="2026-02-03">3 Feb</time></div>', undefined],
    ['of nothing', '<p>At <time datetime="2026-02-03">nine</time> it began.</p>', undefined],
    ['of a teaser', '<aside><time class="published" datetime="2026-02-03">3 Feb</time></aside>', undefined],
    ['of related stories', '<ul class="related-list"><li><time class="published" datetime="2026-02-03">3 Feb</time></li></ul>', undefined],
    ['of a comment', '<div class="comments"><time class="published" datetime="2026-02-03">3 Feb</time></div>', undefined],
  ])('a time tag %s', (_, body, expected) => {
    expect(read('', body).meta.published).toBe(expected);
  });

  test.each([
    [
      'a teaser’s article beside it',
      ld('[{"@type":"Article","headline":"The Pier"},{"@type":"NewsArticle","datePublished":"2026-01-01"}]'),
    ],
    ['a list of stories', ld('{"@type":"ItemList","itemListElement":[{"@type":"NewsArticle","datePublished":"2026-01-01"}]}')],
    ['a change', meta('property="article:modified_time" content="2026-01-01"')],
    ['a product', ld('{"@type":"Product","datePublished":"2026-01-01"}')],
    ['a type that is an object', ld('{"@type":{"toString":1},"datePublished":"2026-01-01"}')],
    ['a type that is a number', ld('{"@type":7,"datePublished":"2026-01-01"}')],
    ['a day and month in unknown order', meta('name="date" content="03/02/2026"')],
    ['nothing', ld('')],
  ])('not: %s', (_, head) => {
    expect(read(head).meta.published).toBeUndefined();
  });
});

describe('the byline', () => {
  const article = (author: string, more = ''): string => ld(`{"@type":"NewsArticle","author":${author}${more}}`);

  test.each([
    ['a name', article('"Ada Roe"'), 'Ada Roe'],
    ['a person', article('{"@type":"Person","name":"Ada Roe"}'), 'Ada Roe'],
    ['given and family names', article('{"@type":"Person","givenName":"Ada","familyName":"Roe"}'), 'Ada Roe'],
    ['several', article('[{"name":"Ada Roe"},{"name":"Max Poe"},{"name":"Ada Roe"}]'), 'Ada Roe, Max Poe'],
    [
      'one named elsewhere in the graph',
      ld('{"@graph":[{"@type":"Article","author":{"@id":"#a"}},{"@type":"Person","@id":"#a","name":"Ada Roe"}]}'),
      'Ada Roe',
    ],
    ['a creator', ld('{"@type":"Article","creator":["Ada Roe"]}'), 'Ada Roe'],
    ['with a label', article('"By Ada Roe"'), 'Ada Roe'],
    ['character references', article('"Ada O&#8217;Roe &amp; Max Poe"'), 'Ada O’Roe & Max Poe'],
    ['beside the site as author', article('[{"name":"The Pier Post"},{"name":"Ada Roe"}]', ',"publisher":{"name":"Pier Post"}'), 'Ada Roe'],
    [
      'an address gives way',
      meta('property="article:author" content="https://pier.example/by/roe"') + meta('name="author" content="Ada Roe"'),
      'Ada Roe',
    ],
    ['an empty author gives way', article('{}') + meta('name="byl" content="By Ada Roe"'), 'Ada Roe'],
    ['sailthru.author', meta('name="sailthru.author" content="Ada Roe"'), 'Ada Roe'],
    ['a labelled pair', meta('name="twitter:label1" content="Written by"') + meta('name="twitter:data1" content="Ada Roe"'), 'Ada Roe'],
    ['a name from every object’s birth', meta('name="author" content="constructor"'), 'constructor'],
  ])('%s', (_, head, expected) => {
    expect(read(head).meta.byline).toBe(expected);
  });

  test.each([
    ['the site', article('"Pier Post"') + meta('property="og:site_name" content="The Pier Post"')],
    ['the publisher', article('{"@type":"Organization","name":"Pier Post"}', ',"publisher":{"name":"Pier Post"}')],
    ['the site’s address', meta('name="author" content="pierpost.example"') + meta('property="og:site_name" content="Pier Post"')],
    ['a handle', meta('name="author" content="@pierpost"')],
    ['an address alone', meta('property="article:author" content="https://pier.example/by/roe"')],
    ['a file', meta('name="author" content="/humans.txt"')],
    ['a caption', article('"Ada Roe/Harbour Images"')],
    ['a time to read', meta('name="twitter:label1" content="Reading time"') + meta('name="twitter:data1" content="4 minutes"')],
    ['a template left open', meta('name="author" content="{{ author }}"')],
    ['nobody', meta('name="author" content="null"')],
  ])('not: %s', (_, head) => {
    expect(read(head).meta.byline).toBeUndefined();
  });

  test.each([
    ['marked as author', '<p itemprop="author">By <a href="/roe"><span itemprop="name">Ada Roe</span></a></p>', 'Ada Roe'],
    ['linked as author', '<a rel="author" href="/roe">Ada Roe</a>', 'Ada Roe'],
    ['classed, with its word', '<div class="story-byline"><span>By Ada Roe and Max Poe</span></div>', 'Ada Roe and Max Poe'],
    ['classed without a word', '<div class="byline-section">Harbour desk</div>', undefined],
    ['of other stories', '<aside><a rel="author" href="/roe">Ada Roe</a></aside>', undefined],
    [
      'of a list of stories',
      ['Ada Roe', 'Max Poe', 'Lee Low', 'Jo Hay'].map((name) => `<a rel="author" href="/x">${name}</a>`).join(''),
      undefined,
    ],
  ])('%s', (_, body, expected) => {
    expect(read('', body).meta.byline).toBe(expected);
  });
});

describe('title, address and language', () => {
  test.each([
    ['references', ld('{"@type":"Article","headline":"Pier &amp; port &#8216;safe&#8217;"}'), 'Pier & port ‘safe’'],
    ['references written twice', meta('property="og:title" content="Pier &amp;#8216;safe&amp;#8217;"'), 'Pier ‘safe’'],
    ['emphasis', ld('{"@type":"Article","headline":"The <em>Pier</em> is &lt;i&gt;safe&lt;/i&gt;"}'), 'The Pier is safe'],
    ['a sign that is no tag', ld('{"@type":"Article","headline":"Depth < 3 m at the pier"}'), 'Depth < 3 m at the pier'],
    ['a blank headline gives way', ld('{"@type":"Article","headline":" "}') + meta('property="og:title" content="The Port"'), 'The Port'],
    ['the only first heading', '', 'The Pier'],
  ])('%s', (_, head, expected) => {
    expect(read(head).meta.title).toBe(expected);
  });

  test('the rest', () => {
    const head =
      ld('{"@type":"Article","url":"https://pier.example/a","inLanguage":"en_GB"}') +
      meta('property="og:url" content="https://pier.example/b"');
    expect(read(head).meta).toMatchObject({ url: 'https://pier.example/a', language: 'en-GB' });
    expect(read('<link rel="canonical" href="/relative">').meta.url).toBeUndefined();
  });
});

test('what could not be read is listed', () => {
  expect(read(ld('{"@type":"Article"')).faults).toEqual(['JSON-LD that cannot be read']);
  expect(read(ld('{"@type":"Article",}')).faults).toEqual(['malformed JSON-LD, repaired']);
  expect(read(ld('{"@type":"Article"}') + ld('')).faults).toEqual([]);
});

describe('the site', () => {
  test.each([
    ['its own name', read(meta('property="og:site_name" content="Orla Herald"')), { names: ['Orla Herald'] }],
    ['the publisher', read(ld('{"@type":"NewsArticle","publisher":{"name":"Orla Media"}}')), { names: ['Orla Media'] }],
    [
      'no account and no address',
      read(meta('name="twitter:site" content="@orla"') + meta('name="publisher" content="orla.com"')),
      { names: [] },
    ],
    ['the end of the page’s title', read('<title>Pier opens - Orla Herald</title>'), { names: [], titleEnd: 'Orla Herald' }],
    ['no part of a hyphenated word', read('<title>Pier re-opens</title>'), { names: [] }],
  ])('%s', (_, found, site) => {
    expect(found.site).toEqual(site);
  });

  test.each([
    ['en-AU', 'AU'],
    ['en_GB', 'GB'],
    ['en-US', undefined],
    ['en', undefined],
  ])('%s: %s', (language, region) => {
    const { site } = findHtmlMetadata(parseHTML(`<!doctype html><html lang="${language}"><head></head><body></body></html>`).document);
    expect(site.region).toBe(region);
  });
});
