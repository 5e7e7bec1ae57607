import type { Markup } from './markup.ts';

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
