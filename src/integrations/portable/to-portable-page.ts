import { generate, parse, walk } from 'css-tree';
import { editHtml, writeAttribute } from '../edit-html.ts';

/** A page of the site as it must be to open from the file system, and the scripts that it names. */
interface PortablePage {
  html: string;
  /** Paths inside the folder. */
  scripts: string[];
}

/** Attributes that hold an address of the site. */
const addresses = ['href', 'src', 'action', 'data-search-page', 'data-offline-page'];

/** Relations of links that have no use, or no right to load, without a server. */
const served = new Set(['manifest', 'search', 'preload', 'modulepreload', 'canonical']);

/** What a portable page leaves out: what needs a server, and the offer of this very folder. */
const isUseless = (tag: string, attributes: ReadonlyMap<string, string>): boolean =>
  (tag === 'link' && served.has(attributes.get('rel') ?? '')) ||
  (tag === 'meta' && attributes.get('http-equiv')?.toLowerCase() === 'content-security-policy') ||
  attributes.has('data-portable-offer');

/**
 * Makes every address of a page relative to it and names the file that a server would have found: from
 * `actors/nato/index.html`, `/topics/talks/#x` is `../../topics/talks/index.html#x`. Modules become plain
 * scripts. `name` is the page's path in its folder, `base` the site's base path with a closing slash.
 */
export const toPortablePage = (html: string, name: string, base = '/'): PortablePage => {
  const up = '../'.repeat(name.split('/').length - 1);
  const bundle = { 'data-bundle': writeAttribute('data-bundle', `${up}assets/`) };
  const scripts: string[] = [];
  /** The address inside the site; undefined for one elsewhere. */
  const inside = (address: string | undefined): string | undefined =>
    address?.startsWith(base) && !address.startsWith(`${base}/`) ? address.slice(base.length) : undefined;
  const relative = (address: string): string => {
    const [, file = '', rest = ''] = /^([^?#]*)(.*)$/s.exec(address) ?? [];
    return `${up}${file.replace(/(^|\/)$/, '$1index.html')}${rest}`;
  };
  const portable = editHtml(html, (tag, attributes) => {
    if (isUseless(tag, attributes)) return 'remove';
    if (attributes.size === 0) return undefined;
    const changed = addresses.flatMap((attribute) => {
      const address = inside(attributes.get(attribute));
      return address === undefined ? [] : [[attribute, writeAttribute(attribute, relative(address))] as const];
    });
    const isModule = tag === 'script' && attributes.get('type') === 'module';
    const source = inside(attributes.get('src'));
    if (isModule && source !== undefined) scripts.push(source);
    if (changed.length === 0 && !isModule && !attributes.has('data-bundle')) return undefined;
    return { attributes: { ...Object.fromEntries(changed), ...(isModule ? { type: 'defer' } : {}), ...bundle } };
  });
  return { html: portable, scripts };
};

/** Makes every address in a style sheet relative to it: `name` is its path in the folder. */
export const toPortableStyle = (css: string, name: string, base: string): string => {
  const up = '../'.repeat(name.split('/').length - 1);
  const sheet = parse(css);
  walk(sheet, {
    visit: 'Url',
    enter: (url) => {
      if (url.value.startsWith(base)) url.value = up + url.value.slice(base.length);
    },
  });
  return generate(sheet);
};
