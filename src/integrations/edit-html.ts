import { escapeXml } from '../models/exports/to-xml.ts';

/** What becomes of an element: it goes with all that it holds, or it holds a text, or some of its attributes are written anew, by the name that they have. */
export type Change = 'remove' | { text: string } | { attributes: Readonly<Record<string, string>> };

/** An attribute as it is written in a tag. */
export const writeAttribute = (name: string, value: string): string => `${name}="${escapeXml(value)}"`;

/** A comment; or a tag: its slash, its name, and what stands behind the name. */
const tagPattern = /<!--[\s\S]*?-->|<(\/?)([a-zA-Z][^\s/>]*)((?:[^"'>]|"[^"]*"|'[^']*')*)>/g;

/** An attribute: its name, and its value in double quotes, in single ones, or in none. */
const attributePattern = /([^\s"'<>/=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?/g;

/** What these hold is text, whatever it looks like. */
const holdsText: ReadonlySet<string> = new Set(['script', 'style', 'title', 'textarea', 'noscript', 'iframe']);

/** Elements without an end tag (HTML, section 13.1.2). */
const isVoid: ReadonlySet<string> = new Set('area base br col embed hr img input link meta source track wbr'.split(' '));

const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** A value as a browser reads it, with the references that Astro and this program write. */
const readValue = (written: string): string =>
  written.includes('&')
    ? written.replaceAll(/&(?:#(\d+)|#[xX]([\da-fA-F]+)|(amp|lt|gt|quot|apos));/g, (_, decimal?: string, hex?: string, name?: string) =>
        name === undefined
          ? String.fromCodePoint(decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal))
          : (named[name] ?? ''),
      )
    : written;

const readAttributes = (written: string): ReadonlyMap<string, string> => {
  const values = new Map<string, string>();
  for (const [, name = '', double, single, bare] of written.matchAll(attributePattern)) {
    const key = name.toLowerCase();
    // Of two with one name the first counts.
    if (!values.has(key)) values.set(key, readValue(double ?? single ?? bare ?? ''));
  }
  return values;
};

/**
 * A page's source after changes of its elements, those in templates among them; `decide` is asked for each by its name and
 * its attributes. All else stays as it was, letter for letter. It reads what this site's own pages are written in, where every end
 * tag is there: a whole parser takes ten times as long, and there are thousands of pages. Throws where a changed element has no end.
 */
export const editHtml = (html: string, decide: (tag: string, attributes: ReadonlyMap<string, string>) => Change | undefined): string => {
  const parts: string[] = [];
  let kept = 0;
  const replace = (start: number, end: number, text: string): void => {
    parts.push(html.slice(kept, start), text);
    kept = end;
  };
  /** The element that goes, or whose content does; without a text it goes itself. */
  let within: { tag: string; start: number; depth: number; text?: string } | undefined;
  const tags = new RegExp(tagPattern);
  for (let found = tags.exec(html); found; found = tags.exec(html)) {
    const [whole, slash, name, written = ''] = found;
    // A comment.
    if (name === undefined) continue;
    const tag = name.toLowerCase();
    const [start, end] = [found.index, found.index + whole.length];
    const isAlone = isVoid.has(tag) || written.endsWith('/');
    if (slash === '' && holdsText.has(tag)) {
      const close = html.indexOf(`</${name}`, end);
      tags.lastIndex = close < 0 ? html.length : close;
    }
    if (within) {
      if (tag === within.tag && !isAlone) within.depth += slash === '' ? 1 : -1;
      if (within.depth > 0) continue;
      replace(within.start, within.text === undefined ? end : start, within.text ?? '');
      within = undefined;
    } else if (slash === '') {
      const change = decide(tag, readAttributes(written));
      if (change === 'remove' && isAlone) replace(start, end, '');
      else if (change === 'remove') within = { tag, start, depth: 1 };
      else if (change && 'text' in change && !isAlone) within = { tag, start: end, depth: 1, text: escapeXml(change.text) };
      else if (change && 'attributes' in change) {
        const left = new Map(Object.entries(change.attributes));
        const offset = end - 1 - written.length;
        for (const { 0: attribute, 1: key = '', index } of left.size > 0 ? written.matchAll(attributePattern) : []) {
          const text = left.get(key.toLowerCase());
          if (text !== undefined) replace(offset + index, offset + index + attribute.length, text);
          left.delete(key.toLowerCase());
        }
      }
    }
  }
  if (within) throw new Error(`an element without an end tag: ${within.tag}`);
  return parts.join('') + html.slice(kept);
};
