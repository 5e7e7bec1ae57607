import { type Bibliography, bibliography } from '../../../../src/schema/index.ts';
import { normaliseText } from '../normalise-text.ts';
import { parseDate } from './parse-date.ts';

/** The part of the DOM that is read here. */
export interface Page {
  querySelectorAll: (selector: string) => Iterable<{ textContent: string | null; getAttribute: (name: string) => string | null }>;
}

type Json = Readonly<Record<string, unknown>>;

const isJson = (value: unknown): value is Json => typeof value === 'object' && value !== null && !Array.isArray(value);

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : value === undefined ? [] : [value]);

/** Objects of a JSON-LD block: a single one, a list, or a `@graph`. */
const objectsOf = (source: string): readonly Json[] => {
  try {
    return listOf(JSON.parse(source))
      .filter(isJson)
      .flatMap((node) => [node, ...listOf(node['@graph']).filter(isJson)]);
  } catch {
    return [];
  }
};

const textIn = (value: unknown): string | undefined => {
  if (typeof value === 'string') return normaliseText(value).replace(/\n/g, ' ') || undefined;
  return isJson(value) ? textIn(value.name ?? value['@id'] ?? value['@value']) : undefined;
};

const namesIn = (value: unknown): string | undefined => {
  const names = listOf(value).flatMap((item) => textIn(item) ?? []);
  return names.length === 0 ? undefined : names.join(', ');
};

const metaNames: Readonly<Record<'url' | 'title' | 'byline' | 'published' | 'language', readonly string[]>> = {
  url: ['og:url', 'twitter:url'],
  title: ['og:title', 'citation_title', 'dc.title', 'twitter:title'],
  byline: ['citation_author', 'dc.creator', 'article:author', 'author', 'parsely-author'],
  published: [
    'article:published_time',
    'citation_publication_date',
    'dc.date',
    'dc.date.issued',
    'datepublished',
    'date',
    'pubdate',
    'parsely-pub-date',
  ],
  language: ['og:locale', 'dc.language', 'language'],
};

/** A whole name or handle of a person; some sites put the address of the author's page here. */
const asByline = (value: string | undefined): string | undefined => (value === undefined || /^https?:/.test(value) ? undefined : value);

/**
 * What a saved page says of its article: JSON-LD first, then meta tags, then the canonical link and the
 * page's language. Values that do not fit the schema are passed over. Scripts are data here and never run.
 */
export const findHtmlMetadata = (page: Page): Partial<Bibliography> => {
  const article = [...page.querySelectorAll('script[type="application/ld+json"]')]
    .flatMap(({ textContent }) => objectsOf(textContent ?? ''))
    .find((node) => listOf(node['@type']).some((type) => /(?:Article|Posting|Report)$/.test(String(type))));
  const metas = [...page.querySelectorAll('meta')].map((meta) => ({
    name: (meta.getAttribute('property') ?? meta.getAttribute('name') ?? meta.getAttribute('itemprop') ?? '').toLowerCase(),
    content: textIn(meta.getAttribute('content') ?? undefined),
  }));
  const metaFor = (field: keyof typeof metaNames): string | undefined =>
    metaNames[field]
      .map((name) => metas.find((meta) => meta.name === name && meta.content !== undefined)?.content)
      .find((value) => value !== undefined);
  const attribute = (selector: string, name: string): string | undefined =>
    [...page.querySelectorAll(selector)][0]?.getAttribute(name) ?? undefined;
  const first = [...page.querySelectorAll('h1')];
  const candidates = {
    url: [textIn(article?.url), attribute('link[rel="canonical"]', 'href'), textIn(article?.mainEntityOfPage), metaFor('url')],
    title: [textIn(article?.headline), metaFor('title'), first.length === 1 ? textIn(first[0]?.textContent ?? undefined) : undefined],
    byline: [namesIn(article?.author), metaFor('byline')].map(asByline),
    published: [textIn(article?.datePublished), metaFor('published'), attribute('time[datetime]', 'datetime')].map((value) =>
      parseDate(value ?? ''),
    ),
    language: [textIn(article?.inLanguage), attribute('html', 'lang'), metaFor('language')].map((value) => value?.replace('_', '-')),
  };
  const found: Partial<Bibliography> = {};
  for (const field of ['url', 'title', 'byline', 'published', 'language'] as const) {
    const schema = bibliography.shape[field];
    const value = candidates[field].find((candidate) => candidate !== undefined && candidate !== '' && schema.safeParse(candidate).success);
    if (value !== undefined) found[field] = value;
  }
  return found;
};
