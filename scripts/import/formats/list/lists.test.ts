import { describe, expect, test } from 'vitest';
import { parseAddressList } from './parse-address-list.ts';
import { parseFeed } from './parse-feed.ts';
import { parseSitemap } from './parse-sitemap.ts';

const base = 'https://quay.example/news/feed';

describe('feeds', () => {
  test.each<[string, string, readonly (readonly [string, object])[]]>([
    [
      'RSS 2.0',
      `<?xml version="1.0"?><rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>Q</title><language>en_GB</language>
      <item><title>Fish &amp;amp; ships</title><link> https://quay.example/1 </link><pubDate>Wed, 04 Feb 2026 10:00:00 GMT</pubDate><dc:creator>Ada Roe</dc:creator></item>
      <item><title>Two</title><guid isPermaLink="true">https://quay.example/2</guid><author>a@quay.example (Ada)</author></item></channel></rss>`,
      [
        ['https://quay.example/1', { title: 'Fish & ships', published: '2026-02-04', byline: 'Ada Roe', language: 'en-GB' }],
        ['https://quay.example/2', { title: 'Two', language: 'en-GB' }],
      ],
    ],
    [
      'Atom, with relative links',
      `<feed xmlns="http://www.w3.org/2005/Atom"><title>Q</title><entry><title type="html">A &lt;b&gt;pier&lt;/b&gt;</title><link rel="self" href="/api/3"/><link href="../3"/>
      <published>2026-02-04T10:00:00+01:00</published><updated>2026-03-01T00:00:00Z</updated><author><name>Ada Roe</name></author><author><name>Bo Norde</name></author></entry></feed>`,
      [['https://quay.example/3', { title: 'A pier', published: '2026-02-04T10:00:00+01:00', byline: 'Ada Roe, Bo Norde' }]],
    ],
    [
      'JSON Feed',
      JSON.stringify({
        version: 'https://jsonfeed.org/version/1.1',
        title: 'Q',
        language: 'nb',
        items: [
          { id: '4', url: 'https://quay.example/4', title: 'Four', date_published: '2026-02-04T10:00:00Z', authors: [{ name: 'Ada Roe' }] },
        ],
      }),
      [['https://quay.example/4', { title: 'Four', published: '2026-02-04T10:00:00Z', byline: 'Ada Roe', language: 'nb' }]],
    ],
    [
      'RSS 1.0',
      `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel rdf:about="x"><title>Q</title><link>https://quay.example</link></channel>
      <item rdf:about="https://quay.example/5"><title>Five</title><link>https://quay.example/5</link><dc:date>2026-02-04</dc:date></item></rdf:RDF>`,
      [['https://quay.example/5', { title: 'Five', published: '2026-02-04' }]],
    ],
    [
      'links to what is no page are passed over, and what does not fit is left out',
      `<rss version="2.0"><channel><title>Q</title><item><title>x</title><link>javascript:alert(1)</link></item><item><title>y</title><link>file:///etc/passwd</link></item>
      <item><link>https://quay.example/6</link><pubDate>soon</pubDate></item></channel></rss>`,
      [['https://quay.example/6', {}]],
    ],
  ])('%s', (_name, source, expected) => {
    const { addresses, issues } = parseFeed(source, 'feed', base);
    expect(issues).toEqual([]);
    expect(addresses.map(({ address, meta }) => [address, meta])).toEqual(expected);
  });

  test.each<[string, string, string]>([
    ['no feed', '<rss><nothing/></rss>', 'unreadable-feed'],
    ['not closed', '<rss version="2.0"><channel><title>Q', 'unreadable-feed'],
    ['broken JSON', '{"version":"https://jsonfeed.org/version/1.1",', 'unreadable-feed'],
    ['no item', '<rss version="2.0"><channel><title>Q</title></channel></rss>', 'empty-feed'],
  ])('%s is said to be', (_name, source, code) => {
    const { addresses, issues } = parseFeed(source, 'feed.xml');
    expect(addresses).toEqual([]);
    // A parser that mends what is not closed finds no item in it.
    expect([code, 'empty-feed']).toContain(issues[0]?.code);
    expect(issues[0]).toMatchObject({ file: 'feed.xml', severity: 'error', hint: expect.any(String) });
  });

  test('entities that multiply are not expanded', () => {
    const entities = Array.from({ length: 12 }, (_, index) => `<!ENTITY e${index + 1} "${`&e${index};`.repeat(10)}">`).join('');
    const source = `<!DOCTYPE x [<!ENTITY e0 "quay">${entities}]><rss version="2.0"><channel><title>Q</title><item><title>&e12;</title><link>https://quay.example/7</link></item></channel></rss>`;
    expect(JSON.stringify(parseFeed(source, 'feed')).length).toBeLessThan(1000);
  });
});

describe('sitemaps', () => {
  test('pages, with what the news extension says; lastmod is no date of publication', () => {
    const source = `<?xml version="1.0"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:news="http://www.google.com/schemas/sitemap-news/0.9" xmlns:image="x">
      <url><loc>https://quay.example/1?a=1&amp;b=2</loc><lastmod>2026-05-05</lastmod><image:image><image:title>A picture</image:title></image:image></url>
      <url><loc>https://quay.example/2</loc><news:news><news:publication><news:name>Quay</news:name><news:language>en</news:language></news:publication>
      <news:publication_date>2026-02-04T10:00:00Z</news:publication_date><news:title>Fish &amp; ships</news:title></news:news></url>
      <url><loc>ftp://quay.example/3</loc></url></urlset>`;
    expect(parseSitemap(source, 'map').addresses.map(({ address, meta }) => [address, meta])).toEqual([
      ['https://quay.example/1?a=1&b=2', {}],
      ['https://quay.example/2', { title: 'Fish & ships', published: '2026-02-04T10:00:00Z', language: 'en' }],
    ]);
  });

  test('an index names sitemaps', () => {
    const source = '<sitemapindex xmlns="x"><sitemap><loc>https://quay.example/map-1.xml</loc></sitemap></sitemapindex>';
    expect(parseSitemap(source, 'map').addresses.map(({ address }) => address)).toEqual(['https://quay.example/map-1.xml']);
  });

  test('entities that multiply are not expanded', () => {
    const entities = Array.from({ length: 12 }, (_, index) => `<!ENTITY e${index + 1} "${`&e${index};`.repeat(10)}">`).join('');
    const source = `<!DOCTYPE urlset [<!ENTITY e0 "quay">${entities}]><urlset><url><loc>https://quay.example/&e12;</loc></url></urlset>`;
    expect(JSON.stringify(parseSitemap(source, 'map')).length).toBeLessThan(1000);
  });

  test.each(['<urlset></urlset>', '<urlset><url><loc>x', '<urlset>'])('%s names no page', (source) => {
    expect(parseSitemap(source, 'map').issues).toMatchObject([{ code: 'empty-sitemap' }]);
  });
});

describe('tables', () => {
  test.each<[string, string, readonly (readonly [string, number | undefined, object])[], string?]>([
    [
      'with a head',
      'Title,URL,Date,Author,Language\n"Fish, and ships",https://quay.example/1,2026-02-04,Ada Roe,en\n',
      [['https://quay.example/1', 2, { title: 'Fish, and ships', published: '2026-02-04', byline: 'Ada Roe', language: 'en' }]],
    ],
    ['with semicolons', 'link;headline\nhttps://quay.example/1;One\n', [['https://quay.example/1', 2, { title: 'One' }]]],
    ['with tabs', 'headline\taddress\nOne\thttps://quay.example/1\n', [['https://quay.example/1', 2, { title: 'One' }]]],
    [
      'without a head',
      'One,https://quay.example/1\nTwo,https://quay.example/2\n',
      [
        ['https://quay.example/1', 1, {}],
        ['https://quay.example/2', 2, {}],
      ],
    ],
    [
      'a list',
      'https://quay.example/1\n\nhttps://quay.example/2?a=1,2\n',
      [
        ['https://quay.example/1', 1, {}],
        ['https://quay.example/2?a=1,2', 3, {}],
      ],
      'x.txt',
    ],
  ])('%s', (_name, source, expected, place = 'x.csv') => {
    const { addresses, issues } = parseAddressList(source, place);
    expect(issues).toEqual([]);
    expect(addresses.map(({ address, line, meta }) => [address, line, meta])).toEqual(expected);
  });

  test('a row at fault is located, and the others are taken', () => {
    const { addresses, issues } = parseAddressList(
      'url,title\nhttps://quay.example/1,One\nquay.example/2,Two\n,Three\njavascript:alert(1),Four\n',
      'x.csv',
    );
    expect(addresses.map(({ address }) => address)).toEqual(['https://quay.example/1']);
    expect(issues.map(({ code, file, line }) => [code, file, line])).toEqual([
      ['not-a-web-address', 'x.csv', 3],
      ['not-a-web-address', 'x.csv', 4],
      ['not-a-web-address', 'x.csv', 5],
    ]);
  });
});
