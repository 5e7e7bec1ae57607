import { parseAtomFeed, parseJsonFeed } from 'feedsmith';
import { DOMParser, parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { buildCorpus } from '../../corpus/corpus.ts';
import { makeClaim, sampleArticle, sampleCorpus } from '../../corpus/sample.fixture.ts';
import { buildLedger } from '../../ledger/ledger.ts';
import { recordOf } from '../../record/record.fixture.ts';
import { makeFeedFiles } from './feed-files.ts';

/** RFC 3339, in universal time. */
const moment = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d+)?Z$/;

describe.each([
  ['content', recordOf()],
  ['sample', recordOf(sampleCorpus())],
])('%s', (_name, record) => {
  const files = new Map(makeFeedFiles(record).map((file) => [file.path, String(file.make())]));
  const names = [...files.keys()].filter((path) => path.endsWith('.atom')).map((path) => path.replace('.atom', ''));

  test('one for everything, each topic, actor and outlet', () => {
    const { topics, actors, outlets } = record.corpus;
    expect(names).toHaveLength(1 + topics.length + actors.length + outlets.length);
  });

  test.each(names)('%s.atom has what RFC 4287 wants, and another program reads it', (name) => {
    const text = files.get(`${name}.atom`) ?? '';
    const feed = parseAtomFeed(text);
    const { document } = parseHTML(text);
    expect(document.querySelectorAll('parsererror')).toHaveLength(0);
    expect(feed).toMatchObject({
      id: `https://example.org/record/feeds/${name}.atom`,
      authors: [{ name: 'On Record' }],
      updated: expect.stringMatching(moment),
    });
    expect(feed.links?.filter(({ rel }) => rel === 'self')).toHaveLength(1);
    const entries = feed.entries ?? [];
    // Section 4.1.1: ids are unique, every entry has id, title, updated, and an author of its own or the feed's.
    expect(new Set(entries.map(({ id }) => id)).size).toBe(entries.length);
    for (const entry of entries) {
      expect(entry).toMatchObject({
        id: expect.stringMatching(/^https:/),
        updated: expect.stringMatching(moment),
        content: expect.anything(),
      });
      expect(entry.title?.value).toMatch(/\S/);
      expect(entry.authors?.length).toBeGreaterThan(0);
    }
  });

  test.each(names)('%s.json has what JSON Feed 1.1 wants, and the same entries', (name) => {
    const feed = parseJsonFeed(files.get(`${name}.json`) ?? '');
    const atom = parseAtomFeed(files.get(`${name}.atom`) ?? '');
    expect(feed).toMatchObject({ feed_url: `https://example.org/record/feeds/${name}.json` });
    expect(JSON.parse(files.get(`${name}.json`) ?? '')).toMatchObject({
      version: 'https://jsonfeed.org/version/1.1',
      title: expect.any(String),
      items: expect.any(Array),
    });
    expect((feed.items ?? []).map(({ id, title, content_text, date_published }) => [id, title, content_text, date_published])).toEqual(
      (atom.entries ?? []).map(({ id, title, content, published }) => [id, title?.value, content?.value, published]),
    );
  });

  test('the newest in the record come first, and nothing is dated by the clock', () => {
    const { items = [] } = parseJsonFeed(files.get('all.json') ?? '');
    const days = items.map(({ date_published }) => date_published ?? '');
    expect(days).toEqual(days.toSorted().reverse());
    expect(items).toHaveLength(Math.min(100, record.corpus.claims.length));
    const known = new Set(record.corpus.articles.flatMap(({ accessed, published }) => [accessed.slice(0, 10), published.slice(0, 10)]));
    expect(days.filter((day) => !known.has(day.slice(0, 10)))).toEqual([]);
  });
});

test('a correction brings a claim to the top, dated and named by the ledger', () => {
  const record = recordOf(sampleCorpus());
  const ledger = buildLedger({
    generated: '',
    publications: [
      { number: 1, date: '2026-03-05', version: '000000000000' },
      { number: 2, date: '2026-04-01', version: '111111111111' },
    ],
    snapshots: [],
    addresses: record.corpus.claims.map(({ claim }) => ({
      address: `claims/${claim.id}`,
      events: [
        { publication: 1, event: 'added' as const },
        ...(claim.id === 'cccccccccc'
          ? [{ publication: 2, event: 'corrected' as const, changes: [{ field: 'speaker', before: 'x', after: 'y' }] }]
          : []),
      ],
    })),
  });
  const all = makeFeedFiles({ ...record, ledger }).find(({ path }) => path === 'all.json');
  const { items = [] } = parseJsonFeed(String(all?.make()));
  expect(items[0]).toMatchObject({
    id: 'https://example.org/record/claims/cccccccccc/',
    date_published: '2026-03-05T00:00:00.000Z',
    date_modified: '2026-04-01T00:00:00.000Z',
    content_text: expect.stringMatching(/^Corrected on 1 April 2026: speaker\. /),
  });
  expect(items.slice(1).every(({ date_modified }) => date_modified === '2026-03-05T00:00:00.000Z')).toBe(true);
});

test.each([
  ['marks of XML', 'Ferry <b>& Sons</b> Ltd'],
  ['an entity', 'Ferry &amp; Sons'],
  ['the end of a CDATA section', 'Ferry ]]> Sons <![CDATA['],
])('%s in words come through both formats as they are', (_what, words) => {
  const claim = makeClaim(
    'aaaaaaaaaa',
    { text: `${words} said that the toll is too high.`, source: words, cue: 'said', content: ['the toll is too high'] },
    { form: 'direct', actors: [], unresolved: [words] },
  );
  const { topics, actors, outlets } = sampleCorpus();
  const corpus = buildCorpus({ articles: [{ ...sampleArticle, claims: [claim] }], topics, actors, outlets });
  const files = new Map(makeFeedFiles(recordOf(corpus)).map((file) => [file.path, String(file.make())]));
  const entry = new DOMParser().parseFromString(files.get('all.atom') ?? '', 'text/xml').querySelector('entry');
  const [item] = parseJsonFeed(files.get('all.json') ?? '').items ?? [];
  expect(entry?.querySelector('author > name')?.textContent).toBe(words);
  expect(entry?.querySelector('title')?.textContent).toBe(item?.title);
  expect(entry?.querySelector('content')?.textContent).toBe(item?.content_text);
  expect(item?.authors).toEqual([{ name: words }]);
  expect(item?.title).toContain(words);
});

test('what XML cannot hold is left out', () => {
  const words = 'Ferry\u0007 Sons\u0000';
  const topics = sampleCorpus().topics.map((topic) => ({ ...topic, title: words }));
  const { articles, actors, outlets } = sampleCorpus();
  const corpus = buildCorpus({ articles, topics, actors, outlets });
  const atom = makeFeedFiles(recordOf(corpus)).find(({ path }) => path === 'topics/bridge.atom');
  const { documentElement: feed } = new DOMParser().parseFromString(String(atom?.make()), 'text/xml');
  expect(feed?.querySelector('title')?.textContent).toBe('On Record: Ferry Sons');
  expect(feed?.querySelector('category')?.getAttribute('term')).toBe('Ferry Sons');
});
