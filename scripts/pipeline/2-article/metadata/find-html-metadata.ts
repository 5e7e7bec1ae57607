import { type Bibliography, bibliography } from '../../../../src/schema/index.ts';
import { findJsonLdMetadata } from './find-json-ld-metadata.ts';
import { findMarkedByline, findMarkedTime } from './find-marked-parts.ts';
import { matchByline } from './match-byline.ts';
import type { Element, Page } from './page.ts';
import { parseDate } from './parse-date.ts';
import { parseJsonLd } from './parse-json-ld.ts';
import { toLine } from './to-line.ts';

type Field = 'url' | 'title' | 'byline' | 'published' | 'language';

/** Names of meta tags, under `property`, `name` or `itemprop`, the surer first. */
const metaNames: Readonly<Record<Field, readonly string[]>> = {
  url: ['og:url', 'twitter:url'],
  title: ['og:title', 'citation_title', 'dc.title', 'dcterms.title', 'sailthru.title', 'parsely-title', 'twitter:title', 'headline'],
  byline: [
    'citation_author',
    'dc.creator',
    'dcterms.creator',
    'article:author_name',
    'article:author',
    'author',
    'byl',
    'byline',
    'parsely-author',
    'sailthru.author',
    'cxenseparse:author',
    'bt:author',
    'og:article:author',
  ],
  published: [
    'article:published_time',
    'article:published',
    'og:article:published_time',
    'og:published_time',
    'datepublished',
    'rnews:datepublished',
    'parsely-pub-date',
    'sailthru.date',
    'sn-post-date',
    'cxenseparse:recs:publishtime',
    'bt:pubdate',
    'citation_publication_date',
    'citation_date',
    'dcterms.issued',
    'dc.date.issued',
    'dcterms.date',
    'dc.date',
    'originalpublicationdate',
    'publish-date',
    'publish_date',
    'publication_date',
    'pubdate',
    'pdate',
    'date',
    'datecreated',
    'dcterms.created',
  ],
  language: ['og:locale', 'dc.language', 'dcterms.language', 'language'],
};

const siteNames = ['og:site_name', 'application-name', 'publisher', 'article:publisher', 'dc.publisher', 'twitter:site'];

/** More tags of one name say nothing more. */
const mostValues = 8;

/** One tag may stand for several: `property="article:published" itemprop="datePublished dateCreated"`. */
const namesOf = (meta: Element): readonly string[] =>
  ['property', 'name', 'itemprop']
    .flatMap((key) => (meta.getAttribute(key) ?? '').toLowerCase().split(/\s+/))
    .filter((name) => name !== '');

/** WordPress labels what it says in pairs: `twitter:label1` "Written by", `twitter:data1` the name. */
const labelledByline = (first: (name: string) => string | undefined): string | undefined =>
  ['1', '2', '3']
    .map((n) => (/^(?:written )?by$/i.test(first(`twitter:label${n}`) ?? '') ? first(`twitter:data${n}`) : undefined))
    .find(Boolean);

/** What a page says of the site it stands on. */
export interface SiteData {
  /** The surest first; empty where the page names none. */
  names: readonly string[];
  /** What the page's own title ends in, behind a dash: the site's name more often than not. */
  titleEnd?: string;
  /** The region of the page's language, as in `en-AU`: ISO 3166-1 alpha-2. Missing for US, which templates say of any page. */
  region?: string;
}

/** What a saved page says of its article and of its site, and what of it could not be read. */
export interface HtmlMetadata {
  meta: Partial<Bibliography>;
  site: SiteData;
  faults: readonly string[];
}

/**
 * What a saved page says of its article: JSON-LD first, then meta tags, then the canonical link, marked bylines and
 * times, and the page's language. Values that do not fit the schema are passed over. Scripts are data here and never run.
 */
export const findHtmlMetadata = (page: Page): HtmlMetadata => {
  const blocks = [...page.querySelectorAll('script[type="application/ld+json" i]')].map(({ textContent }) =>
    parseJsonLd(textContent ?? ''),
  );
  const metas = new Map<string, string[]>();
  for (const meta of page.querySelectorAll('meta')) {
    const content = meta.getAttribute('content') ?? '';
    for (const name of namesOf(meta)) {
      const known = metas.get(name) ?? [];
      if (content.trim() !== '' && known.length < mostValues) metas.set(name, [...known, content]);
    }
  }
  const valuesOf = (name: string): readonly string[] => (metas.get(name) ?? []).flatMap((content) => toLine(content) ?? []);
  const first = (name: string): string | undefined => valuesOf(name)[0];
  const all = (field: Field): readonly string[] => metaNames[field].flatMap(valuesOf);
  const sites = siteNames.flatMap(valuesOf).filter((name) => !/^https?:/.test(name));
  const isName = (name: string, publisher: readonly string[]): boolean => matchByline(name, [...sites, ...publisher]) !== undefined;
  const told = findJsonLdMetadata(
    blocks.flatMap(({ objects }) => objects),
    isName,
  );
  const attribute = (selector: string, name: string): string | undefined =>
    [...page.querySelectorAll(selector)][0]?.getAttribute(name) ?? undefined;
  const heads = [...page.querySelectorAll('h1')];
  const asByline = (value: string | undefined): string | undefined => matchByline(value, [...sites, ...told.publisher]);
  const candidates: Readonly<Record<Field, readonly (string | undefined)[]>> = {
    url: [told.url[0], attribute('link[rel="canonical"]', 'href'), ...told.url.slice(1), ...all('url')],
    title: [...told.title, ...all('title'), heads.length === 1 ? toLine(heads[0]?.textContent ?? '') : undefined],
    byline: [...told.byline, ...all('byline'), labelledByline(first), ...findMarkedByline(page)].map(asByline),
    published: [...told.published, ...all('published'), findMarkedTime(page)].map((value) => parseDate(value ?? '')),
    language: [...told.language, attribute('html', 'lang'), ...all('language')].map((value) => value?.replace('_', '-')),
  };
  const meta: Partial<Bibliography> = {};
  for (const field of ['url', 'title', 'byline', 'published', 'language'] as const) {
    const schema = bibliography.shape[field];
    const value = candidates[field].find((candidate) => candidate !== undefined && candidate !== '' && schema.safeParse(candidate).success);
    if (value !== undefined) meta[field] = value;
  }
  const region = candidates.language.flatMap((tag) => /^[a-z]{2,3}-([A-Z]{2})$/.exec(tag ?? '')?.[1] ?? []).find((code) => code !== 'US');
  const titleEnd = /\s[|–—-]\s([^|–—]{2,60})$/u.exec(toLine([...page.querySelectorAll('title')][0]?.textContent ?? '') ?? '')?.[1];
  const names = [...new Set([...sites, ...told.publisher])].filter((name) => !/^@|[/@]|\.(?:com|org|net)\b/i.test(name));
  return {
    meta,
    site: { names, ...(titleEnd === undefined ? {} : { titleEnd }), ...(region === undefined ? {} : { region }) },
    faults: [...new Set(blocks.flatMap(({ fault }) => fault ?? []))],
  };
};
