import { licence } from '../data/licence.ts';
import { element, escapeXml, toXmlDocument } from '../to-xml.ts';
import type { Feed, FeedEntry } from './feed.ts';

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
export const toAtom = (feed: Feed): string =>
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
