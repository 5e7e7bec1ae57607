import type { PublicRecord } from '../../pages/record.ts';
import { licence } from '../data/licence.ts';
import { mimeTypes, once, type SiteFile } from '../site-file.ts';
import { element, escapeXml, toXmlDocument } from '../to-xml.ts';
import { type Feed, type FeedEntry, makeFeed } from './feed.ts';

/** A feed as JSON Feed 1.1: https://www.jsonfeed.org/version/1.1/ */
const toJsonFeed = (feed: Feed): string =>
  `${JSON.stringify(
    {
      version: 'https://jsonfeed.org/version/1.1',
      title: feed.title,
      home_page_url: feed.page,
      feed_url: `${feed.self}.json`,
      description: licence.words,
      language: 'en',
      authors: [{ name: 'On Record', url: feed.page }],
      items: feed.entries.map((entry) => ({
        id: entry.address,
        url: entry.address,
        external_url: entry.original,
        title: entry.title,
        content_text: entry.text,
        date_published: entry.published,
        date_modified: entry.updated,
        authors: entry.authors.map((name) => ({ name })),
        tags: entry.topics,
      })),
    },
    null,
    1,
  )}\n`;

const text = (name: string, content: string): string => element(name, {}, escapeXml(content));

const toEntry = (entry: FeedEntry): string =>
  element('entry', {}, [
    text('id', entry.address),
    text('title', entry.title),
    text('updated', entry.updated),
    text('published', entry.published),
    ...entry.authors.map((name) => element('author', {}, text('name', name))),
    element('link', { rel: 'alternate', type: 'text/html', href: entry.address }),
    element('link', { rel: 'via', type: 'text/html', href: entry.original }),
    ...entry.topics.map((term) => element('category', { term })),
    element('content', { type: 'text' }, escapeXml(entry.text)),
  ]);

/** A feed in the Atom Syndication Format, RFC 4287. */
const toAtom = (feed: Feed): string =>
  toXmlDocument(
    element('feed', { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': 'en' }, [
      text('id', `${feed.self}.atom`),
      text('title', feed.title),
      text('updated', feed.updated),
      element('author', {}, text('name', 'On Record')),
      element('link', { rel: 'self', type: 'application/atom+xml', href: `${feed.self}.atom` }),
      element('link', { rel: 'alternate', type: 'text/html', href: feed.page }),
      text('rights', licence.words),
      ...feed.entries.map(toEntry),
    ]),
  );

/** Feeds of everything, and of each topic, actor and outlet, in both formats. */
export const makeFeedFiles = (record: PublicRecord): readonly SiteFile[] => {
  const { corpus, urls } = record;
  const lists = [
    { path: 'all', title: 'On Record', page: urls.home, claims: corpus.claims },
    ...corpus.topics.map(({ id, title }) => ({
      path: `topics/${id}`,
      title: `On Record: ${title}`,
      page: urls.topic(id),
      claims: corpus.claimsByTopic.get(id) ?? [],
    })),
    ...corpus.actors.map(({ id, name }) => ({
      path: `actors/${id}`,
      title: `On Record: ${name}`,
      page: urls.actor(id),
      claims: corpus.claimsByActor.get(id) ?? [],
    })),
    ...corpus.outlets.map(({ id, name }) => ({
      path: `outlets/${id}`,
      title: `On Record: ${name}`,
      page: urls.outlet(id),
      claims: corpus.claimsByOutlet.get(id) ?? [],
    })),
  ];
  return lists.flatMap(({ claims, ...head }) => {
    const feed = once(() => makeFeed(record, record.ledger, head, claims));
    return [
      { path: `${head.path}.atom`, type: mimeTypes.atom, make: once(() => toAtom(feed())) },
      { path: `${head.path}.json`, type: mimeTypes.feed, make: once(() => toJsonFeed(feed())) },
    ];
  });
};
