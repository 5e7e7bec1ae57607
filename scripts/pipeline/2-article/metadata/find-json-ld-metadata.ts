import { isJson, type Json, listOf, valueIn } from './parse-json-ld.ts';
import { toLine } from './to-line.ts';

/** What JSON-LD says of a page's article, best first. */
export interface JsonLdMetadata {
  url: readonly (string | undefined)[];
  title: readonly (string | undefined)[];
  byline: readonly (string | undefined)[];
  published: readonly (string | undefined)[];
  language: readonly (string | undefined)[];
  /** Names of the publisher. */
  publisher: readonly string[];
}

/** Kinds of things, the article's own first; a page of the site tells of its article where nothing else does. */
const kinds: readonly RegExp[] = [/(?:Article|Posting|Report|Story)$/i, /Review$/, /WebPage$/];

const typesOf = (node: Json): readonly string[] =>
  listOf(valueIn(node, '@type')).flatMap((type) => (typeof type === 'string' ? type.replace(/^.*[/:#]/, '') : []));

const rankOf = (node: Json): number => kinds.findIndex((kind) => typesOf(node).some((type) => kind.test(type)));

/** A value's words: its own, or those of an object's name or value. */
const textIn = (value: unknown, depth = 0): string | undefined => {
  if (typeof value === 'string') return toLine(value);
  if (typeof value === 'number') return String(value);
  if (Array.isArray(value)) return textIn(value[0], depth + 1);
  if (!isJson(value) || depth > 4) return undefined;
  return textIn(valueIn(value, 'name') ?? valueIn(value, '@value') ?? valueIn(value, 'url') ?? valueIn(value, '@id'), depth + 1);
};

/** One name of a person or a body: `name`, or given and family names. */
const nameIn = (value: unknown, byId: ReadonlyMap<string, Json>): string | undefined => {
  if (!isJson(value)) return textIn(value);
  const id = valueIn(value, '@id');
  const parts = [valueIn(value, 'givenName'), valueIn(value, 'additionalName'), valueIn(value, 'familyName')].flatMap(
    (part) => textIn(part) ?? [],
  );
  const own = textIn(valueIn(value, 'name')) ?? (parts.length > 0 ? parts.join(' ') : undefined);
  const other = typeof id === 'string' ? byId.get(id) : undefined;
  return own ?? (other && other !== value ? nameIn(other, new Map()) : undefined);
};

const namesIn = (value: unknown, byId: ReadonlyMap<string, Json>, isName: (name: string) => boolean): string | undefined => {
  const names = [...new Set(listOf(value).flatMap((item) => nameIn(item, byId) ?? []))].filter(isName);
  return names.length === 0 ? undefined : names.join(', ');
};

/**
 * What the objects of a page's JSON-LD say of its article: of the first of the best kind, then of the pages around it.
 * `isName` tells a person's name from what is none.
 */
export const findJsonLdMetadata = (
  objects: readonly Json[],
  isName: (name: string, publisher: readonly string[]) => boolean,
): JsonLdMetadata => {
  const byId = new Map<string, Json>();
  for (const node of objects) {
    const id = valueIn(node, '@id');
    if (typeof id === 'string' && !byId.has(id)) byId.set(id, node);
  }
  const inner = objects.flatMap((node) => listOf(valueIn(node, 'mainEntity')).filter(isJson));
  const ranked = [...objects, ...inner].map((node) => ({ node, rank: rankOf(node) })).filter(({ rank }) => rank >= 0);
  const best = Math.min(...ranked.map(({ rank }) => rank));
  const first = ranked.find(({ rank }) => rank === best);
  // A second article beside the first is a teaser.
  const told = first ? [first.node, ...ranked.filter(({ node, rank }) => node !== first.node && rank === 2).map(({ node }) => node)] : [];
  const article = first?.node;
  const publisher = told.flatMap((node) => listOf(valueIn(node, 'publisher')).flatMap((one) => nameIn(one, byId) ?? []));
  const of = (key: string): readonly (string | undefined)[] => told.map((node) => textIn(valueIn(node, key)));
  return {
    url: [article && textIn(valueIn(article, 'url')), ...of('mainEntityOfPage')],
    title: [...of('headline'), first && first.rank > 0 ? textIn(valueIn(first.node, 'name')) : undefined],
    byline: ['author', 'creator'].flatMap((key) =>
      told.map((node) => namesIn(valueIn(node, key), byId, (name) => isName(name, publisher))),
    ),
    published: of('datePublished'),
    language: of('inLanguage'),
    publisher,
  };
};
