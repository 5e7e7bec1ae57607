import { parseHTML } from 'linkedom';
import { parse, serialize } from 'parse5';
import { webAddress } from '../../../src/schema/index.ts';
import { isJson, type Json, listOf, parseJsonLd, valueIn } from '../../pipeline/2-article/metadata/parse-json-ld.ts';

/** What a page says of itself to machines about who may read it and under what licence. */
export interface PageSigns {
  /** schema.org `isAccessibleForFree`, or the `article:content_tier` of Open Graph. */
  isFree?: boolean;
  /** Length of the whole article in words, as schema.org has it. */
  wordCount?: number;
  /** Addresses of licences, in the order of the page. */
  licences: readonly string[];
  /** All words of the page, as a person would see them. */
  words: string;
}

/** schema.org types of a text; a page's images and data sets have licences of their own. */
const isText = (node: Json): boolean =>
  listOf(valueIn(node, '@type')).some(
    (type) => typeof type === 'string' && /(?:Article|Posting|Report|Story|Review|WebPage|CreativeWork)$/i.test(type),
  );

const asBoolean = (value: unknown): boolean | undefined => {
  const word = String(value).replace(/^.*\//, '').toLowerCase();
  return word === 'true' ? true : word === 'false' ? false : undefined;
};

const asAddress = (value: unknown): readonly string[] => {
  const address = isJson(value) ? (valueIn(value, 'url') ?? valueIn(value, '@id')) : value;
  return webAddress.safeParse(address).success ? [String(address)] : [];
};

/** Licences under which a text may be passed on; a link to a site's terms is none. */
const isLicence = (address: string): boolean =>
  /\/\/(?:www\.)?(?:creativecommons\.org\/(?:licenses|publicdomain)|[\w.-]+\/[^?#]*licen[cs]e)/i.test(address);

/** Reads the signs of a page of HTML. Nothing of it runs. */
export const readPageSigns = (source: string): PageSigns => {
  const { document } = parseHTML(serialize(parse(source)));
  const objects = [...document.querySelectorAll('script[type="application/ld+json" i]')]
    .flatMap(({ textContent }) => parseJsonLd(textContent ?? '').objects)
    .filter(isText);
  const first = <Value>(read: (node: Json) => Value | undefined): Value | undefined =>
    objects.map(read).find((value) => value !== undefined);
  const metas = [...document.querySelectorAll('meta[name], meta[property]')].map((meta) => ({
    name: (meta.getAttribute('property') ?? meta.getAttribute('name') ?? '').toLowerCase(),
    content: (meta.getAttribute('content') ?? '').trim(),
  }));
  const tier = metas.find(({ name }) => name === 'article:content_tier')?.content.toLowerCase();
  const isFree = first((node) => asBoolean(valueIn(node, 'isAccessibleForFree'))) ?? (tier === undefined ? undefined : tier === 'free');
  const count = first((node) => {
    const words = Number(valueIn(node, 'wordCount') ?? Number.NaN);
    return Number.isInteger(words) && words > 0 ? words : undefined;
  });
  const links = [...document.querySelectorAll('link[rel~="license" i], a[rel~="license" i]')].map(
    (link) => link.getAttribute('href') ?? '',
  );
  const declared = [
    ...links,
    ...metas.filter(({ name }) => /^(?:dc(?:terms)?\.(?:rights|license)|license)$/.test(name)).map(({ content }) => content),
    ...objects.flatMap((node) => listOf(valueIn(node, 'license'))),
  ].flatMap(asAddress);
  for (const silent of document.querySelectorAll('script, style, template')) silent.remove();
  return {
    licences: [...new Set(declared)].filter(isLicence).slice(0, 5),
    words: (document.body.textContent ?? '').replace(/\s+/g, ' '),
    ...(isFree === undefined ? {} : { isFree }),
    ...(count === undefined ? {} : { wordCount: count }),
  };
};
