import { licence } from '../data/licence.ts';
import type { Feed } from './feed.ts';

/** A feed as JSON Feed 1.1: https://www.jsonfeed.org/version/1.1/ */
export const toJsonFeed = (feed: Feed): string =>
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
