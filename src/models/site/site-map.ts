import { articleDay, latestDay } from '../exports/data/data-date.ts';
import { mimeTypes, once, type SiteFile } from '../exports/site-file.ts';
import { element, escapeXml, toXmlDocument } from '../exports/to-xml.ts';
import { datesOf, type Ledger } from '../ledger/ledger.ts';
import type { StatementByClaim } from '../statements/statement.ts';
import type { Linking } from './structured-data.ts';

/** A page with the day on which what it shows last changed; empty where no date is known. */
export interface MappedPage {
  address: string;
  day: string;
}

/** Most addresses in one file: https://www.sitemaps.org/protocol.html */
const mostAddresses = 50_000;

/** Folder and id of a page, as the ledger names it. */
const inLedger = (urls: Linking['urls'], address: string): string => address.slice(urls.home.length).replace(/\/$/, '');

/**
 * The pages of entries. A page changes when an article comes into the record that it shows something
 * of: a claim's page with its article and with others that report the same statement.
 * It changes as well with what the ledger has of it, such as a correction.
 */
export const mapEntries = (
  { corpus, urls, statementByClaim }: Linking & { statementByClaim: StatementByClaim },
  ledger: Ledger,
): readonly MappedPage[] => {
  const dayOf = (claims: readonly { article: Parameters<typeof articleDay>[0] }[]): string =>
    latestDay(claims.map(({ article }) => articleDay(article)));
  return [
    ...corpus.topics.map(({ id }) => ({ address: urls.topic(id), day: dayOf(corpus.claimsByTopic.get(id) ?? []) })),
    ...corpus.actors.map(({ id }) => ({ address: urls.actor(id), day: dayOf(corpus.claimsByActor.get(id) ?? []) })),
    ...corpus.outlets.map(({ id }) => ({
      address: urls.outlet(id),
      day: dayOf([...(corpus.claimsByOutlet.get(id) ?? []), ...(corpus.claimsByVia.get(id) ?? [])]),
    })),
    ...corpus.articles.map((article) => ({ address: urls.article(article.id), day: articleDay(article) })),
    ...corpus.claims.map((placed) => ({
      address: urls.claim(placed.claim.id),
      day: dayOf(statementByClaim.get(placed.claim.id)?.reports ?? [placed]),
    })),
  ].map(({ address, day }) => ({ address, day: latestDay([day, datesOf(ledger, inLedger(urls, address)).last]) }));
};

/** Pages that are not of one entry show the whole record, and change with it. */
export const mapLists = ({ corpus }: Linking, addresses: readonly string[]): readonly MappedPage[] => {
  const { day } = corpus;
  return addresses.map((address) => ({ address, day }));
};

const toUrlSet = (pages: readonly MappedPage[], site: URL): string =>
  toXmlDocument(
    element(
      'urlset',
      { xmlns: 'http://www.sitemaps.org/schemas/sitemap/0.9' },
      pages.map(({ address, day }) =>
        element('url', {}, [
          element('loc', {}, escapeXml(new URL(address, site).href)),
          ...(day === '' ? [] : [element('lastmod', {}, day)]),
        ]),
      ),
    ),
  );

/** The sitemap: `sitemap.xml` lists the files, each of at most 50,000 addresses. */
export const makeSiteMapFiles = (
  { urls, site }: Pick<Linking, 'urls' | 'site'>,
  pages: readonly MappedPage[],
  most = mostAddresses,
): readonly SiteFile[] => {
  const parts = Array.from({ length: Math.max(1, Math.ceil(pages.length / most)) }, (_, index) =>
    pages.slice(index * most, (index + 1) * most),
  );
  const index = once(() =>
    toXmlDocument(
      element(
        'sitemapindex',
        { xmlns: 'http://www.sitemaps.org/schemas/sitemap/0.9' },
        parts.map((part, number) => {
          const day = latestDay(part.map((page) => page.day));
          return element('sitemap', {}, [
            element('loc', {}, escapeXml(new URL(urls.file(`sitemap-${number + 1}.xml`), site).href)),
            ...(day === '' ? [] : [element('lastmod', {}, day)]),
          ]);
        }),
      ),
    ),
  );
  return [
    { path: 'sitemap', type: mimeTypes.xml, make: index },
    ...parts.map((part, number) => ({ path: `sitemap-${number + 1}`, type: mimeTypes.xml, make: once(() => toUrlSet(part, site)) })),
  ];
};
