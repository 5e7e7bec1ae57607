import { describe, expect, test } from 'vitest';
import { actorId, articleId, claimId, outletId, positionId, topicId } from '../../schema/index.ts';
import { sampleCorpus } from '../corpus/sample.fixture.ts';
import { recordOf } from '../record/record.fixture.ts';
import { articlePages, claimPages } from './list-pages.ts';
import { listHead } from './page-head.ts';
import { makePageLinks, type TypedLink } from './page-links.ts';
import { breadcrumbNode, pageNode } from './structured-data.ts';
import { claimAnchor, makeUrls, positionAnchor } from './urls.ts';

const urls = makeUrls('/record/');
const links = makePageLinks(urls);
const [claim, topic, actor] = [claimId.parse('abcdefghij'), topicId.parse('bridge'), actorId.parse('ada')];

/** "alternate feeds/all.atom". */
const drawn = (list: readonly TypedLink[]): string[] => list.map(({ rel, href }) => `${rel} ${href.replace('/record/', '')}`);

test.each<[string, readonly TypedLink[], string[]]>([
  [
    'the first page',
    links.home(),
    ['alternate feeds/all.atom', 'alternate feeds/all.json', 'item data/claims.csv', 'item data/claims.json', 'item data/on-record.sqlite'],
  ],
  ['the graph', links.graph(), ['item data/network.graphml', 'item data/network.gexf']],
  [
    'a claim',
    links.claim(claim),
    [
      'describedby annotations/claims/abcdefghij.jsonld',
      'alternate api/v1/claims/abcdefghij.json',
      'alternate embed/claims/abcdefghij.json',
    ],
  ],
  [
    'an article',
    links.article(articleId.parse('one')),
    ['describedby annotations/articles/one.jsonld', 'alternate api/v1/articles/one.json'],
  ],
  [
    'an outlet',
    links.outlet(outletId.parse('post'), 'Post'),
    ['alternate api/v1/outlets/post.json', 'alternate feeds/outlets/post.atom', 'alternate feeds/outlets/post.json'],
  ],
  [
    'an actor who said nothing',
    links.part('actors', actor, 'Ada', false),
    ['alternate api/v1/actors/ada.json', 'alternate feeds/actors/ada.atom', 'alternate feeds/actors/ada.json'],
  ],
])('%s leads to its other forms', (_, list, expected) => {
  expect(drawn(list)).toEqual(expected);
  expect(list.filter(({ type }) => !/^[a-z]+\/[a-z0-9.+-]+$/.test(type))).toEqual([]);
});

test('a topic has its data as well, and its feeds are told apart from others', () => {
  const list = links.part('topics', topic, 'The bridge');
  expect(drawn(list).slice(3)).toEqual(
    ['claims.csv', 'claims.json', 'on-record.sqlite', 'network.graphml'].map((file) => `item data/topics/bridge/${file}`),
  );
  expect(list.flatMap(({ title }) => title ?? [])).toEqual(['The bridge: new claims', 'The bridge: new claims']);
});

describe('addresses', () => {
  test.each<[made: string, address: string]>([
    [urls.claim(claim), 'claims/abcdefghij/'],
    [urls.at('claims/abcdefghij'), 'claims/abcdefghij/'],
    [urls.claimInArticle(articleId.parse('one'), claim), 'articles/one/#claim-abcdefghij'],
    [urls.actorOnPosition(actor, positionId.parse('build')), 'actors/ada/#position-build'],
    [urls.claimsPage(1), 'claims/'],
    [urls.claimsPage(2), 'claims/page/2/'],
    [urls.articlesPage(1), 'articles/'],
    [urls.articlesPage(12), 'articles/page/12/'],
    [urls.picture('topics', topic), 'pictures/topics/bridge.png'],
    [urls.embed(topic), 'embed/topics/bridge/'],
    [urls.oembed(topic), 'embed/oembed/bridge.json'],
    [urls.frozen('bridge-1'), 'embed/frozen/bridge-1.html'],
    [urls.cards(positionId.parse('build')), 'embed/cards/build/'],
    [urls.snapshot('2026-01-01-0123456789ab'), 'snapshots/2026-01-01-0123456789ab/'],
    [urls.file('favicon.svg'), 'favicon.svg'],
    [urls.api, 'api/v1/'],
  ])('%s', (made, address) => expect(made).toBe(`/record/${address}`));

  test('no two pages share one', () => {
    const pages = Object.values(urls).filter((value) => typeof value === 'string');
    expect(new Set(pages).size).toBe(pages.length);
    expect(pages.filter((page) => !/^\/record\/(?:[a-z0-9]+\/)*$/.test(page))).toEqual([]);
  });

  test('anchors are told apart by what they show', () => {
    expect([claimAnchor(claim), positionAnchor(positionId.parse('abcdefghij'))]).toEqual(['claim-abcdefghij', 'position-abcdefghij']);
  });
});

describe('lists', () => {
  const { corpus } = recordOf(sampleCorpus());
  const many = <Entry>(entries: readonly Entry[], count: number): Entry[] =>
    Array.from({ length: count }, (_, index) => entries.slice(index % entries.length)[0]).flatMap((entry) =>
      entry === undefined ? [] : [entry],
    );

  test.each([
    [0, [0]],
    [1, [1]],
    [200, [200]],
    [201, [200, 1]],
    [450, [200, 200, 50]],
  ])('%i entries are on pages of %j', (count, sizes) => {
    expect(claimPages(many(corpus.claims, count)).map(({ entries }) => entries.length)).toEqual(sizes);
    expect(articlePages(many(corpus.articles, count)).map(({ entries }) => entries.length)).toEqual(sizes);
  });
});

describe('structured data', () => {
  const record = recordOf(sampleCorpus());

  test('the head of a list tells of a collection at its address', () => {
    const head = listHead(record, { address: urls.topics, title: 'Topics', description: 'All.' });
    expect(head).toMatchObject({ title: 'Topics', description: 'All.', trail: [] });
    expect(head.jsonLd).toMatchObject({ '@type': 'CollectionPage', '@id': 'https://example.org/record/topics/', name: 'Topics' });
  });

  test('what a page does not know it does not say', () => {
    const node = JSON.parse(JSON.stringify(pageNode(record, { address: urls.graph, name: 'x', modified: '' })));
    expect(node).not.toHaveProperty('dateModified');
    expect(node).not.toHaveProperty('mainEntity');
    expect(pageNode(record, { address: urls.graph, name: 'x', modified: '2026-03-01' })).toMatchObject({ dateModified: '2026-03-01' });
  });

  test('breadcrumbs count from the first page to this one', () => {
    const { itemListElement } = breadcrumbNode(record, [{ name: 'Topics', href: urls.topics }], {
      name: 'The <b>bridge</b>',
      href: urls.topic(topic),
    });
    expect(itemListElement).toMatchObject([
      { position: 1, name: 'On Record', item: { '@id': 'https://example.org/record/' } },
      { position: 2, name: 'Topics' },
      { position: 3, name: 'The <b>bridge</b>', item: { '@id': 'https://example.org/record/topics/bridge/' } },
    ]);
  });
});
