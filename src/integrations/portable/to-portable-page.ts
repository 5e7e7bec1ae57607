/** A page of the site as it must be to open from the file system, and the scripts that it names. */
export interface PortablePage {
  html: string;
  /** Paths inside the folder. */
  scripts: string[];
}

/** Attributes that hold an address of the site. */
const ATTRIBUTES = 'href|src|action|data-search-page|data-offline-page';

/** What has no use, or no right to load, without a server; and the offer of this very folder. */
const USELESS =
  /<link\b[^>]*\brel="(?:manifest|search|preload|modulepreload|canonical)"[^>]*>|<meta\b[^>]*http-equiv="content-security-policy"[^>]*>|<p\b[^>]*\bdata-portable-offer\b[^>]*>.*?<\/p>/gis;

/**
 * Makes every address of a page relative to it and names the file that a server would have found: from
 * `actors/nato/index.html`, `/topics/talks/#x` is `../../topics/talks/index.html#x`. Modules become plain
 * scripts. `name` is the page's path in its folder, `base` the site's base path with a closing slash.
 */
export const toPortablePage = (html: string, name: string, base = '/'): PortablePage => {
  const escaped = base.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');
  const addresses = new RegExp(`\\b(${ATTRIBUTES})="${escaped}(?!/)([^"]*)"`, 'g');
  const ownScript = new RegExp(`\\bsrc="${escaped}([^"]+)"`);
  const up = '../'.repeat(name.split('/').length - 1);
  const scripts: string[] = [];
  const relative = (address: string): string => {
    const [, file = '', rest = ''] = /^([^?#]*)(.*)$/s.exec(address) ?? [];
    return `${up}${file.replace(/(^|\/)$/, '$1index.html')}${rest}`;
  };
  const portable = html
    .replaceAll(USELESS, '')
    .replaceAll(/<script\b([^>]*)\btype="module"([^>]*)>/g, (_, before: string, after: string) => {
      const source = ownScript.exec(before + after)?.[1];
      if (source !== undefined) scripts.push(source);
      return `<script${before}defer${after}>`;
    })
    .replaceAll(/\bdata-bundle="[^"]*"/g, `data-bundle="${up}assets/"`)
    .replaceAll(addresses, (_, attribute: string, address: string) => `${attribute}="${relative(address)}"`);
  return { html: portable, scripts };
};
