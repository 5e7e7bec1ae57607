import { escapeText } from '../draw/write-markup.ts';

/** The HTML that puts a graph into another page. */
export const embedCode = (address: string, title: string): string =>
  `<iframe src="${escapeText(address)}" title="${escapeText(title)}" width="100%" height="640" loading="lazy" style="border:0"></iframe>`;
