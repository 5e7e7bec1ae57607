import { DOMParser } from 'linkedom';
import { parseDate } from '../../../pipeline/2-article/metadata/parse-date.ts';
import { toLine } from '../../../pipeline/2-article/metadata/to-line.ts';
import { notOpened, type Opened, toMeta, type WantedAddress } from '../../opened.ts';

/** The part of an element of XML that is read here. */
interface Node {
  localName: string;
  textContent: string | null;
  children: Iterable<Node>;
}

/** The text of the first descendant of a name, without its prefix: `news:title` is found as `title`. */
const textOf = (node: Node, name: string): string | undefined => {
  for (const child of node.children) {
    if (child.localName.replace(/^.*:/, '') === name) return child.textContent?.trim() || undefined;
    const inner = textOf(child, name);
    if (inner !== undefined) return inner;
  }
  return undefined;
};

/** The protocol's own limit: https://www.sitemaps.org/protocol.html. */
const mostAddresses = 50_000;

/**
 * The addresses of a sitemap, or of the sitemaps that an index names. What the news extension says of a page is kept:
 * https://developers.google.com/search/docs/crawling-indexing/sitemaps/news-sitemap. `lastmod` is no date of publication.
 */
export const parseSitemap = (text: string, place: string, base?: string): Opened => {
  const root: Node | null = new DOMParser().parseFromString(text, 'text/xml').documentElement;
  const addresses = [...(root?.children ?? [])].slice(0, mostAddresses).flatMap((entry): readonly WantedAddress[] => {
    const loc = [...entry.children].find(({ localName }) => localName.replace(/^.*:/, '') === 'loc');
    const url = URL.parse(loc?.textContent?.trim() ?? '', base);
    if (!url || !/^https?:$/.test(url.protocol)) return [];
    const meta = toMeta({
      title: toLine(textOf(entry, 'news') === undefined ? '' : (textOf(entry, 'title') ?? '')),
      published: parseDate(textOf(entry, 'publication_date') ?? ''),
      language: textOf(entry, 'language'),
    });
    return [{ address: url.href, place, meta }];
  });
  if (addresses.length === 0) return notOpened(place, 'empty-sitemap', 'names no page', 'see whether the address is that of a sitemap');
  return { documents: [], addresses, issues: [] };
};
