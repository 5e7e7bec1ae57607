import { parseFeed as parse } from 'feedsmith';
import { parseDate } from '../../../pipeline/2-article/metadata/parse-date.ts';
import { toLine } from '../../../pipeline/2-article/metadata/to-line.ts';
import { notOpened, type Opened, toMeta, type WantedAddress } from '../../opened.ts';

/** What every kind of feed says of an item. */
interface Item {
  link?: string | undefined;
  title?: string | undefined;
  /** As the feed writes it: feedsmith leaves dates alone. */
  date?: unknown;
  names?: readonly (string | undefined)[] | undefined;
  language?: string | undefined;
}

type Parsed = ReturnType<typeof parse>;

const itemsOf = ({ format, feed }: Parsed): readonly Item[] => {
  if (format === 'json')
    return (feed.items ?? []).map((item) => ({
      link: item.url ?? item.external_url,
      title: item.title,
      date: item.date_published,
      names: item.authors?.map(({ name }) => name),
      language: item.language ?? feed.language,
    }));
  if (format === 'atom')
    return (feed.entries ?? []).map((entry) => ({
      link: entry.links?.find(({ rel = 'alternate' }) => rel === 'alternate')?.href,
      title: entry.title?.value,
      date: entry.published ?? entry.updated,
      names: entry.authors?.map(({ name }) => name),
    }));
  if (format === 'rdf')
    return (feed.items ?? []).map((item) => ({ link: item.link, title: item.title, date: item.dc?.dates?.[0], names: item.dc?.creators }));
  return (feed.items ?? []).map((item) => ({
    link: item.link ?? (item.guid?.isPermaLink === false ? undefined : item.guid?.value),
    title: item.title,
    date: item.pubDate ?? item.dc?.dates?.[0],
    // An RSS author is a mail address; names stand in Dublin Core.
    names: item.dc?.creators,
    language: feed.language,
  }));
};

const languageTag = (language: string | undefined): string | undefined =>
  language
    ?.trim()
    .replace('_', '-')
    .replace(/^\w{2,3}/, (tag) => tag.toLowerCase());

/**
 * The addresses of the items of an RSS, Atom, RDF or JSON feed, in the feed's order, with what it says of each. `base` is
 * the feed's own address.
 */
export const parseFeed = (text: string, place: string, base?: string): Opened => {
  let items: readonly Item[];
  try {
    items = itemsOf(parse(text.trimStart()));
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    return notOpened(
      place,
      'unreadable-feed',
      `cannot be read as a feed: ${why.slice(0, 200)}`,
      'see whether the address is that of a feed',
    );
  }
  const addresses = items.flatMap(({ link, title, date, names, language }): readonly WantedAddress[] => {
    const url = URL.parse(link?.trim() ?? '', base);
    if (!url || !/^https?:$/.test(url.protocol)) return [];
    const meta = toMeta({
      title: toLine(title ?? ''),
      published: parseDate(typeof date === 'string' ? date : ''),
      byline: toLine((names ?? []).filter(Boolean).join(', ')),
      language: languageTag(language),
    });
    return [{ address: url.href, place, meta }];
  });
  if (addresses.length === 0)
    return notOpened(place, 'empty-feed', 'names no page', 'see whether the address is that of a feed of articles');
  return { documents: [], addresses, issues: [] };
};
