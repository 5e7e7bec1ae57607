const escapes: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text that can stand in an element and in an attribute of HTML and of XML. What XML cannot hold at all is left out. */
export const escapeText = (text: string): string =>
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what XML 1.0, section 2.2, forbids
  text.replaceAll(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/gu, '').replaceAll(/[&<>"]/g, (sign) => escapes[sign] ?? sign);

/** Writes markup as text that is both HTML and XML. Keys become `data-key`, by which the browser finds the element again. */
export const writeMarkup = (markup: Markup | string): string => {
  if (typeof markup === 'string') return escapeText(markup);
  const { tag, key, attributes, children } = markup;
  const all = { ...attributes, ...(key === undefined ? {} : { 'data-key': key }) };
  const written = Object.entries(all).map(([name, value]) => ` ${name}="${escapeText(value)}"`);
  return `<${tag}${written.join('')}>${children.map(writeMarkup).join('')}</${tag}>`;
};

/**
 * An element of SVG or HTML as plain data. The server writes it as text, the browser turns it into nodes or brings
 * the nodes that are there up to date, and an export writes it with colours resolved: one drawing for all three.
 */
export interface Markup {
  tag: string;
  /** Tells children of one parent apart, so that an update keeps the element of the same thing. */
  key: string | undefined;
  attributes: Readonly<Record<string, string>>;
  children: readonly (Markup | string)[];
}

/** What may stand for an attribute: `true` writes the bare name, `false` and undefined leave it out. */
export type Attributes = Readonly<Record<string, string | number | boolean | undefined>>;

/** Children that may be missing or nested, so that drawings can use conditions and lists. */
export type Child = Markup | string | false | undefined | readonly Child[];

const isMarkup = (child: Markup | readonly Child[]): child is Markup => !Array.isArray(child);

const flatten = (child: Child): (Markup | string)[] => {
  if (child === false || child === undefined || child === '') return [];
  if (typeof child === 'string' || isMarkup(child)) return [child];
  return child.flatMap(flatten);
};

/** Makes an element. The attribute `key` is not written as such: see `Markup.key`. */
export const element = (tag: string, { key, ...attributes }: Attributes, ...children: readonly Child[]): Markup => ({
  tag,
  key: key === undefined ? undefined : String(key),
  attributes: Object.fromEntries(
    Object.entries(attributes).flatMap(([name, value]) =>
      value === undefined || value === false ? [] : [[name, value === true ? '' : String(value)]],
    ),
  ),
  children: children.flatMap(flatten),
});
