import { generateAtomFeed, generateJsonFeed } from 'feedsmith';
import type { PublicRecord } from '../../record/record.ts';
import { licence } from '../data/licence.ts';
import { mimeTypes, once, type SiteFile } from '../site-file.ts';
import { dropForbidden, escapeXml } from '../to-xml.ts';
import { type Feed, makeFeed } from './feed.ts';

/** A feed as JSON Feed 1.1: https://www.jsonfeed.org/version/1.1/ */
const toJsonFeed = (feed: Feed): string => {
  const written = generateJsonFeed({
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
      tags: [...entry.topics],
    })),
  });
  // The standard wants the list even where it is empty; the generator leaves an empty one out.
  return `${JSON.stringify(Object.assign({}, written, feed.entries.length === 0 ? { items: [] } : {}), null, 1)}\n`;
};

/**
 * What the generator leaves undone: it passes on characters that XML cannot hold, and it puts white space round CDATA
 * sections, which a reader must take for part of a name or a title. Outside of those a "<" can only begin a tag.
 */
const mendXml = (xml: string): string =>
  dropForbidden(xml).replaceAll(/\s*<!\[CDATA\[(.*?)\]\]>\s*/gs, (_, text: string) => escapeXml(text));

/** A feed in the Atom Syndication Format, RFC 4287. */
const toAtom = (feed: Feed): string =>
  mendXml(
    generateAtomFeed({
      xml: { lang: 'en' },
      id: `${feed.self}.atom`,
      title: { value: feed.title },
      updated: feed.updated,
      authors: [{ name: 'On Record' }],
      links: [
        { rel: 'self', type: 'application/atom+xml', href: `${feed.self}.atom` },
        { rel: 'alternate', type: 'text/html', href: feed.page },
      ],
      rights: { value: licence.words },
      entries: feed.entries.map((entry) => ({
        id: entry.address,
        title: { value: entry.title },
        updated: entry.updated,
        published: entry.published,
        authors: entry.authors.map((name) => ({ name })),
        links: [
          { rel: 'alternate', type: 'text/html', href: entry.address },
          { rel: 'via', type: 'text/html', href: entry.original },
        ],
        categories: entry.topics.map((term) => ({ term })),
        content: { type: 'text', value: entry.text },
      })),
    }),
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
