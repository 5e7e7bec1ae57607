import { cpSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import zlib from 'node:zlib';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { buildContent } from '../command/build-content.ts';
import { parseYaml } from '../pipeline/1-seed/parse-yaml.ts';
import { makeDossier, makePage, readTree } from './articles.fixture.ts';
import type { FetchOptions } from './fetch/make-fetcher.ts';
import { makeClock, makeTestFetcher, type Route, startServer } from './fetch/server.fixture.ts';
import { wacz, warcGz } from './formats/archive/archive.fixture.ts';
import { makePdf } from './formats/pdf/pdf.fixture.ts';
import { importArticles } from './import-articles.ts';

let clock: ReturnType<typeof makeClock>;
let server: Awaited<ReturnType<typeof startServer>>;
let dossier: ReturnType<typeof makeDossier>;
let lines: string[];
beforeEach(async () => {
  clock = makeClock();
  server = await startServer(clock);
  dossier = makeDossier('127.0.0.1');
  lines = [];
});
afterEach(() => {
  server.close();
  rmSync(dossier.root, { recursive: true });
});

/** Imports into the dossier; a source that begins with a slash is an address of the test's server. */
const run = async (sources: readonly string[], more: Partial<FetchOptions> & { onLine?: (line: string) => void } = {}) => {
  const { onLine, ...wire } = more;
  return importArticles({
    root: dossier.root,
    to: dossier.to,
    sources: sources.map((source) => (source.startsWith('/') ? server.url + source : source)),
    fetchAddress: makeTestFetcher(clock, wire),
    signal: wire.signal ?? new AbortController().signal,
    log: (line) => {
      lines.push(line);
      onLine?.(line);
    },
  });
};
const codes = ({ issues }: { issues: readonly { code: string }[] }): readonly string[] => issues.map(({ code }) => code);
const sidecarOf = (name: string): Readonly<Record<string, unknown>> =>
  Object(parseYaml(readFileSync(path.join(dossier.articles, name.replace(/\.\w+$/, '.yaml')), 'utf8'), name).value);
/** Puts files under `inbox/` in the dossier's root. */
const put = (files: Readonly<Record<string, string | Uint8Array>>): void => {
  for (const [name, content] of Object.entries(files)) {
    const file = path.join(dossier.root, 'inbox', name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, content);
  }
};
const build = () =>
  buildContent({ root: dossier.root, seedsDir: dossier.to, outDir: path.join(dossier.root, 'content'), log: () => {}, now: () => 0 });

const rss = (...links: readonly string[]): string =>
  `<rss version="2.0"><channel><title>Quay</title>${links.map((link) => `<item><title>From the feed</title><link>${link}</link><pubDate>Tue, 03 Feb 2026 08:00:00 GMT</pubDate></item>`).join('')}</channel></rss>`;

test('an address becomes a document and a sidecar that says where it came from', async () => {
  server.routes['/a'] = {
    headers: { 'set-cookie': 'a=1', 'content-disposition': 'attachment; filename="../../../evil.sh"' },
    body: makePage({ title: 'The new pier', published: '2026-02-04' }),
  };
  const report = await run(['/a']);
  expect(report).toMatchObject({ imported: ['2026-02-04-127-0-0-1-the-new-pier.html'], leftAlone: 0, issues: [], isStopped: false });
  expect(Object.keys(readTree(dossier.articles))).toEqual([
    '2026-02-04-127-0-0-1-the-new-pier.html',
    '2026-02-04-127-0-0-1-the-new-pier.yaml',
  ]);
  expect(sidecarOf(report.imported[0] ?? '')).toEqual({
    url: `${server.url}/a`,
    accessed: '2026-02-04',
    rights: 'excerpt',
    imported: {
      from: `${server.url}/a`,
      fetched: '2026-02-04T10:00:01Z',
      sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
      words: expect.stringMatching(/^[0-9a-f]{64}$/),
    },
  });
  expect(build().issues).toEqual([]);
});

describe('feeds', () => {
  beforeEach(() => {
    server.routes['/feed'] = (request, response) => {
      const isKnown = request.headers['if-none-match'] === '"f1"';
      response.writeHead(isKnown ? 304 : 200, { 'content-type': 'application/rss+xml', etag: '"f1"' });
      response.end(isKnown ? undefined : rss('/1', '/2', '/3'));
    };
    for (const number of ['1', '2', '3']) server.routes[`/${number}`] = makePage({ title: `Pier number ${number}` });
  });

  test('each page once, with what the feed says where the page is silent; a second run asks for the feed alone', async () => {
    const report = await run(['/feed']);
    expect(report).toMatchObject({
      issues: [],
      imported: ['1', '2', '3'].map((number) => `2026-02-03-127-0-0-1-pier-number-${number}.html`),
    });
    expect(sidecarOf(report.imported[0] ?? '')).toMatchObject({ published: '2026-02-03' });
    expect(sidecarOf(report.imported[0] ?? '').title).toBeUndefined();
    const before = readTree(dossier.to);
    const asked = server.got.length;
    expect(await run(['/feed'])).toMatchObject({ imported: [], issues: [] });
    expect(server.paths().slice(asked)).toEqual(['/robots.txt', '/feed']);
    expect(lines.at(-1)).toBe(`unchanged    ${server.url}/feed`);
    expect(readTree(dossier.to)).toEqual(before);
    expect(build().issues).toEqual([]);
  });

  test.each(['', '{', '[]', '{"x":{"etag":7}}'])('what was remembered of feeds may be damaged or deleted: %j', async (text) => {
    await run(['/feed']);
    writeFileSync(path.join(dossier.to, '.import.json'), text);
    const asked = server.got.length;
    expect(await run(['/feed'])).toMatchObject({ imported: [], leftAlone: 3, issues: [] });
    expect(server.paths().slice(asked)).toEqual(['/robots.txt', '/feed']);
  });

  test('a feed that was not read to its end is asked for as a whole again; what is there is left alone without a request', async () => {
    server.routes['/2'] = { status: 500 };
    const first = await run(['/feed']);
    expect(first.imported).toHaveLength(2);
    expect(first.issues).toMatchObject([
      { code: 'status-500', file: `${server.url}/2`, message: expect.stringContaining(`named in ${server.url}/feed`) },
    ]);
    server.routes['/2'] = makePage({ title: 'Pier number 2' });
    const asked = server.got.length;
    expect(await run(['/feed'])).toMatchObject({ imported: ['2026-02-03-127-0-0-1-pier-number-2.html'], leftAlone: 2, issues: [] });
    expect(server.paths().slice(asked)).toEqual(['/robots.txt', '/feed', '/2']);
  });

  test('a run that is stopped goes on where it was, and comes to the same', async () => {
    const stop = new AbortController();
    const first = await run(['/feed'], { signal: stop.signal, onLine: (line) => line.startsWith('imported') && stop.abort() });
    expect(first).toMatchObject({ isStopped: true });
    expect(first.imported).toHaveLength(1);
    expect(await run(['/feed'])).toMatchObject({ isStopped: false, leftAlone: 1, issues: [] });
    const names = Object.keys(readTree(dossier.articles));
    expect(names).toHaveLength(6);
    expect(build().issues).toEqual([]);
  });

  test.each<[string, Record<string, string>, readonly string[], number]>([
    ['names itself and pages twice', { '/loop': rss('/loop', '/1', '/1', '/1#top') }, [], 1],
    ['names a feed that names it', { '/loop': rss('/other'), '/other': rss('/loop', '/1') }, [], 1],
    ['is nested without end', { '/loop': rss('/l2'), '/l2': rss('/l3'), '/l3': rss('/l4'), '/l4': rss('/1') }, ['too-deep'], 0],
    [
      'names this machine by another name',
      { '/loop': rss('http://127.0.0.2/x', 'http://[::1]/x', '/1') },
      ['refused-address', 'refused-address'],
      1,
    ],
  ])('a feed that %s', async (_name, routes, expected, count) => {
    Object.assign(server.routes, routes);
    const report = await run(['/loop']);
    expect(codes(report)).toEqual(expected);
    expect(report.imported).toHaveLength(count);
  });
});

test('a sitemap, by its index, packed', async () => {
  server.routes['/map.xml'] = `<sitemapindex><sitemap><loc>${server.url}/map-1.xml.gz</loc></sitemap></sitemapindex>`;
  server.routes['/map-1.xml.gz'] = {
    headers: { 'content-type': 'application/gzip' },
    body: zlib.gzipSync(`<urlset><url><loc>${server.url}/1</loc></url></urlset>`),
  };
  server.routes['/1'] = makePage();
  expect(await run(['/map.xml'])).toMatchObject({ imported: ['undated-127-0-0-1-the-new-pier.html'], issues: [] });
});

describe('what is there is left alone', () => {
  test.each<[string, string, string, number]>([
    ['the same address', '/a', '/a', 1],
    ['the same address with a note on how one came', '/a', '/a?utm_source=feed', 1],
    ['another address that leads there', '/a', '/moved', 1],
    ['the same words at another address of the site', '/a', '/copy', 1],
    ['other words', '/a', '/b', 2],
  ])('%s', async (_name, first, second, count) => {
    server.routes['/a'] = makePage();
    server.routes['/copy'] = makePage().replace('<nav>', '<nav>Today ');
    server.routes['/moved'] = { status: 301, headers: { location: '/a' } };
    server.routes['/b'] = makePage({ title: 'Another pier' });
    await run([first]);
    const before = readTree(dossier.articles);
    const report = await run([second]);
    expect(report.imported.length + 1).toBe(count);
    expect(report.leftAlone).toBe(2 - count);
    expect(report.issues).toEqual([]);
    expect(readTree(dossier.articles)).toMatchObject(before);
  });

  test('an address that led to another is not asked again', async () => {
    server.routes['/short'] = { status: 301, headers: { location: '/a' } };
    server.routes['/a'] = makePage({ canonical: `${server.url}/the-page` });
    expect((await run(['/short'])).imported).toHaveLength(1);
    const asked = server.got.length;
    for (const address of ['/short', '/a', '/the-page']) expect(await run([address])).toMatchObject({ imported: [], leftAlone: 1 });
    expect(server.got).toHaveLength(asked);
  });

  test('an article that an editor wrote is recognised by its address and by its words', async () => {
    mkdirSync(dossier.articles);
    writeFileSync(path.join(dossier.articles, 'mine.md'), `---\nurl: "${server.url}/a"\ntitle: "Mine"\n---\n\nA digest of it.\n`);
    writeFileSync(path.join(dossier.articles, 'saved.html'), makePage({ title: 'Saved pier', canonical: `${server.url}/saved` }));
    const before = readTree(dossier.to);
    server.routes['/elsewhere'] = makePage({ title: 'Saved pier' });
    expect(await run(['/a', '/saved', '/elsewhere'])).toMatchObject({ imported: [], leftAlone: 3, issues: [] });
    expect(server.paths()).toEqual(['/robots.txt', '/elsewhere']);
    expect(readTree(dossier.to)).toEqual(before);
  });

  test('a copy on another site is that outlet’s article, and said to be a copy', async () => {
    put({ 'a.html': makePage({ canonical: 'https://quay.example/a' }), 'b.html': makePage({ canonical: 'https://gazette.example/b' }) });
    const report = await run(['inbox']);
    expect(report.imported).toEqual(['undated-quay-the-new-pier.html', 'undated-gazette-the-new-pier.html']);
    expect(report.issues).toMatchObject([{ severity: 'note', code: 'same-words', file: 'inbox/b.html' }]);
  });

  test('a name that is taken is numbered, and nothing is written over', async () => {
    mkdirSync(dossier.articles);
    writeFileSync(path.join(dossier.articles, 'undated-127-0-0-1-the-new-pier.yaml'), 'title: "waits for its text"\n');
    server.routes['/a'] = makePage();
    expect(await run(['/a'])).toMatchObject({ imported: ['undated-127-0-0-1-the-new-pier-2.html'] });
    expect(readTree(dossier.articles)['undated-127-0-0-1-the-new-pier.yaml']).toBe('title: "waits for its text"\n');
  });

  test('another run on the same dossier is refused', async () => {
    writeFileSync(path.join(dossier.to, '.import.lock'), '1');
    await expect(run(['/a'])).rejects.toThrow('process 1 is writing');
    expect(server.got).toEqual([]);
  });
});

describe('what is no article is said to be none, and the rest is imported', () => {
  test.each<[string, Route, string, RegExp]>([
    [
      'a paywall',
      makePage({ body: ['The council met on Monday.'], after: '<p>Subscribe now to continue reading.</p>' }),
      'behind-a-gate',
      /paywall: “Subscribe now to continue”/,
    ],
    [
      'a consent form',
      makePage({ body: ['We value your privacy.', 'We and our partners store information.'] }),
      'behind-a-gate',
      /consent/,
    ],
    ['an empty page', makePage({ title: '', body: [] }), 'no-article', /no text of an article/],
    ['nothing', '', 'empty', /is empty/],
    ['a picture that says it is a page', { body: Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 0) }, 'unreadable-text', /no(?:t a)? text/],
    ['a page of thousands of levels', `<html>${'<div>'.repeat(5000)}x`, 'unreadable-markup', /too long or too deeply nested/],
    ['a page of megabytes', `<html><p>${'word '.repeat(190_000)}`, 'too-long', /characters/],
    ['an archive that is none', { body: zlib.gzipSync(zlib.gzipSync('x')) }, 'packed-twice', /packed more than once/],
    ['closed by robots.txt', '', 'robots', /asks programs not to read/],
  ])('%s', async (name, route, code, message) => {
    server.routes['/x'] = route;
    server.routes['/1'] = makePage();
    if (name.startsWith('closed')) server.routes['/robots.txt'] = 'User-agent: *\nDisallow: /x';
    put({ 'list.csv': `url\n${server.url}/x\n${server.url}/1\n` });
    const report = await run(['inbox/list.csv']);
    expect(report.issues).toMatchObject([{ severity: 'error', code, message: expect.stringMatching(message), hint: expect.any(String) }]);
    expect(report.imported).toHaveLength(1);
    expect(build().issues).toEqual([]);
  });

  test('redirects are shown, and a page that is led to a log-in is said to be', async () => {
    server.routes['/a'] = { status: 302, headers: { location: '/login?next=a' } };
    server.routes['/login?next=a'] = makePage({
      title: 'Welcome',
      body: ['Your name and your password, please, and then we go on to where you were.'],
    });
    const report = await run(['/a']);
    expect(lines).toEqual([`redirected   ${server.url}/a -> ${server.url}/login?next=a`]);
    expect(report.issues).toMatchObject([{ code: 'behind-a-gate', message: expect.stringContaining('log-in') }]);
  });

  test('a page that says it is of another site is kept as what it is', async () => {
    server.routes['/a'] = makePage({ canonical: 'https://famous.example/scoop' });
    const report = await run(['/a']);
    expect(report.issues).toMatchObject([{ severity: 'note', code: 'foreign-address' }]);
    expect(sidecarOf(report.imported[0] ?? '')).toMatchObject({ url: `${server.url}/a` });
  });

  test('words of a page never become lines of a sidecar', async () => {
    server.routes['/a'] = makePage({
      title: 'Pier&#10;rights: &quot;full&quot;&#10;url: &quot;https://evil.example/&quot;',
      author: 'A&#10;rights: full',
    });
    const [name = ''] = (await run(['/a'])).imported;
    expect(sidecarOf(name)).toMatchObject({ url: `${server.url}/a`, rights: 'excerpt' });
    expect(build().issues).toEqual([]);
  });

  test('a licence is kept and proposed, and rights stay those of an excerpt', async () => {
    server.routes['/a'] = makePage({ head: '<link rel="license" href="https://creativecommons.org/licenses/by/4.0/">' });
    const [name = ''] = (await run(['/a'])).imported;
    expect(sidecarOf(name)).toMatchObject({ rights: 'excerpt', imported: { licences: ['https://creativecommons.org/licenses/by/4.0/'] } });
    expect(readFileSync(path.join(dossier.articles, name.replace('.html', '.yaml')), 'utf8')).toContain('# rights: "full"');
  });

  test.each<[string, string, string]>([
    ['a file that is not there', 'inbox/none.html', 'no-source'],
    ['a folder without anything', 'inbox/empty', 'no-source'],
    ['an address that is none', 'https://', 'not-a-web-address'],
    ['a page without an address', 'inbox/page.html', 'no-address'],
    ['a text without an address', 'inbox/text.txt', 'no-address'],
    ['a sidecar at fault', 'inbox/fault.txt', 'unknown-field'],
  ])('%s', async (_name, source, code) => {
    put({
      'page.html': makePage(),
      'text.txt': 'Mira Sole said that the pier would be built in spring, and that nobody minded.\n',
      'fault.txt': 'Mira Sole said that the pier would be built.\n',
      'fault.yaml': 'url: "https://quay.example/f"\nrigths: "full"\n',
    });
    mkdirSync(path.join(dossier.root, 'inbox/empty'), { recursive: true });
    expect(await run([source])).toMatchObject({ imported: [], issues: [{ severity: 'error', code, hint: expect.any(String) }] });
  });
});

const saved = (address: string): string =>
  `<!DOCTYPE html><!--\n Page saved with SingleFile \n url: ${address} \n saved date: Wed Feb 04 2026 11:37:05 GMT+0100\n-->`;

test('a folder of everything, from nothing to a built record', async () => {
  const at = (name: string): string => `${server.url}/${name}`;
  for (const name of ['bib', 'ris', 'csl', 'csv', 'list'])
    server.routes[`/${name}`] = makePage({ title: `Pier of ${name}`, published: '2026-02-04' });
  const page = (name: string): string => makePage({ title: `Pier of ${name}` });
  put({
    'page.html': makePage({ title: 'Pier of page', canonical: at('page') }),
    'Single File.html': saved(at('single')) + page('single').replace('<!doctype html>', ''),
    'deep/packed.html.gz': zlib.gzipSync(makePage({ title: 'Pier of gzip', canonical: at('gzip') })),
    'page.mhtml': `Snapshot-Content-Location: ${at('mhtml')}\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n\tboundary="X"\r\n\r\n--X\r\nContent-Type: text/html; charset=utf-8\r\nContent-Transfer-Encoding: base64\r\nContent-Location: ${at('mhtml')}\r\n\r\n${Buffer.from(page('mhtml')).toString('base64')}\r\n--X--\r\n`,
    'paper.pdf': makePdf(
      [
        [
          ['Pier of paper', 70, 760, 20],
          ['Mira Sole said on Monday that the pier of the paper would be built, and that', 70, 700],
          ['nobody in the town had spoken against it.', 70, 686],
        ],
      ],
      { title: 'Pier of paper' },
    ),
    'paper.yaml': `url: "${at('paper')}"\npublished: "2026-02-03"\nlanguage: "en"\n`,
    'note.md': `---\nurl: "${at('note')}"\ntitle: "Pier of a note"\nrights: "digest"\nlanguage: "en"\n---\n\nMira Sole said that the pier would be built in spring.\n`,
    'text.txt': 'Pier of text\n\nMira Sole said that the pier of the text would be built in spring, and that the county agreed.\n',
    'text.yaml': `url: "${at('text')}"\nlanguage: "en"\n`,
    'talks.warc.gz': warcGz({ address: at('warc'), body: page('warc') }, { address: at('frame'), body: '<p>Buy a boat.</p>' }),
    'talks.wacz': wacz(
      [
        { address: at('wacz'), body: page('wacz') },
        { address: at('frame'), body: '<p>Buy a boat.</p>' },
      ],
      [at('wacz')],
    ),
    'library/library.bib': `@online{b, title = {Pier of bib}, url = {${at('bib')}}, urldate = {2026-02-05}}\n@online{c, title = {Pier of a snapshot}, date = {2026-02-01}, url = {${at('snapshot')}}, file = {PDF:files/1/paper.pdf:application/pdf;Snapshot:files/1/snapshot.html:text/html}}\n`,
    'library/files/1/snapshot.html': page('snapshot'),
    'library/files/1/paper.pdf': makePdf([[['Pier of a snapshot, on paper.', 70, 700]]]),
    'library/library.ris': `TY  - ELEC\nTI  - Pier of ris\nUR  - ${at('ris')}\nER  - \n`,
    'library/library.json': JSON.stringify([{ id: 'a', type: 'webpage', title: 'Pier of csl', URL: at('csl') }]),
    'table.csv': `url,title\n${at('csv')},Pier of csv\n`,
    'list.txt': `${at('list')}\n`,
  });
  const report = await run(['inbox']);
  expect(report.issues).toEqual([]);
  expect([...report.imported].sort()).toEqual([
    '2026-02-01-127-0-0-1-pier-of-snapshot.html',
    '2026-02-04-127-0-0-1-pier-of-bib.html',
    '2026-02-04-127-0-0-1-pier-of-csl.html',
    '2026-02-04-127-0-0-1-pier-of-csv.html',
    '2026-02-04-127-0-0-1-pier-of-list.html',
    '2026-02-04-127-0-0-1-pier-of-ris.html',
    'note.md',
    'paper.txt',
    'text.txt',
    'undated-127-0-0-1-pier-of-gzip.html',
    'undated-127-0-0-1-pier-of-mhtml.html',
    'undated-127-0-0-1-pier-of-page.html',
    'undated-127-0-0-1-pier-of-single.html',
    'undated-127-0-0-1-pier-of-wacz.html',
    'undated-127-0-0-1-pier-of-warc.html',
  ]);
  expect(report.passedOver).toBe(1);
  // The bibliography's page is read from the file attached to it; what the snapshot does not say is the bibliography's.
  expect(server.paths()).not.toContain('/snapshot');
  expect(sidecarOf('2026-02-01-127-0-0-1-pier-of-snapshot.html')).toMatchObject({ url: at('snapshot'), published: '2026-02-01' });
  expect(sidecarOf('undated-127-0-0-1-pier-of-single.html')).toMatchObject({
    url: at('single'),
    accessed: '2026-02-04',
    imported: { fetched: '2026-02-04' },
  });
  expect(sidecarOf('undated-127-0-0-1-pier-of-warc.html')).toMatchObject({
    imported: { from: 'inbox/talks.warc.gz#1', fetched: '2026-02-04T10:00:00Z' },
  });
  expect(sidecarOf('paper.txt')).toMatchObject({ title: 'Pier of paper', published: '2026-02-03', rights: 'excerpt' });
  expect(sidecarOf('note.md')).toMatchObject({ title: 'Pier of a note', rights: 'digest' });
  const { issues, articles } = build();
  expect(issues.filter(({ severity }) => severity === 'error')).toEqual([]);
  expect(articles).toHaveLength(15);
  expect(articles.every(({ claims }) => claims.length > 0)).toBe(true);

  const before = readTree(dossier.to);
  const again = await run(['inbox']);
  expect(again).toMatchObject({ imported: [], leftAlone: 15, issues: [] });
  expect(readTree(dossier.to)).toEqual(before);
});

describe('folders', () => {
  test('an editor’s metadata goes with the file, and its outlet waits until the dossier knows it', async () => {
    put({ 'pier-1.html': makePage(), 'pier-1.yaml': `outlet: "gazette"\nurl: "${server.url}/p"\nrights: "full"\n` });
    const report = await run(['inbox']);
    expect(report.imported).toEqual(['pier-1.html']);
    expect(report.issues).toMatchObject([{ severity: 'note', code: 'unknown-outlet', file: 'inbox/pier-1.yaml' }]);
    expect(sidecarOf('pier-1.html')).toMatchObject({ rights: 'full' });
    expect(readTree(dossier.articles)['pier-1.yaml']).toContain('# outlet: "gazette"');
  });

  test('a dossier’s articles are taken, and not its topics; pictures of saved pages are no articles', async () => {
    put({ 'articles/a.html': makePage({ canonical: `${server.url}/a` }), 'topics/pier.md': 'Prose.\n', 'actors.yaml': '[]\n' });
    put({ 'articles/a_files/frame.html': makePage({ title: 'A frame' }), 'articles/a_files/p.png': 'x' });
    expect(await run(['inbox'])).toMatchObject({ imported: ['undated-127-0-0-1-the-new-pier.html'], issues: [] });
  });

  test('links out of a folder and in circles are not followed', async () => {
    put({ 'a.html': makePage({ canonical: `${server.url}/a` }) });
    symlinkSync(path.join(dossier.root, 'inbox'), path.join(dossier.root, 'inbox/again'));
    symlinkSync('/etc/passwd', path.join(dossier.root, 'inbox/passwd.txt'));
    expect(await run(['inbox'])).toMatchObject({ imported: ['undated-127-0-0-1-the-new-pier.html'], issues: [] });
  });

  test('a bibliography cannot have files read from outside of its folder', async () => {
    put({
      'secret.html': makePage({ title: 'Secret' }),
      'library/x.bib': '@online{a, title = {X}, file = {S:../secret.html:text/html;T:/etc/passwd:text/plain}}\n',
    });
    expect(await run(['inbox/library/x.bib'])).toMatchObject({
      imported: [],
      issues: [{ code: 'no-attachment', line: 1, file: 'inbox/library/x.bib' }],
    });
  });

  test('articles that stand in the dossier itself stay where they are', async () => {
    cpSync(path.join(dossier.to, 'outlets.yaml'), path.join(dossier.root, 'flat/outlets.yaml'));
    writeFileSync(path.join(dossier.root, 'flat/mine.txt'), 'Mira Sole said that it would be built.\n');
    server.routes['/a'] = makePage();
    dossier = { ...dossier, to: path.join(dossier.root, 'flat') };
    expect(await run(['/a'])).toMatchObject({ imported: ['undated-127-0-0-1-the-new-pier.html'], issues: [] });
    expect(Object.keys(readTree(dossier.to))).toContain('undated-127-0-0-1-the-new-pier.html');
  });
});
