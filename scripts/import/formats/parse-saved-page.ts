import { parseDate } from '../../pipeline/2-article/metadata/parse-date.ts';

/** What a program that saves pages wrote into one. */
export interface SavedPage {
  /** The page without pictures and fonts that the program put into it. */
  text: string;
  address?: string;
  fetched?: string;
}

/** Comments of SingleFile, of Save Page WE, and of browsers since Internet Explorer. */
const addresses: readonly RegExp[] = [
  /<!--\s*Page saved with SingleFile\s+url:\s*(?<address>https?:\/\/\S{1,2000})\s+saved date:\s*(?<date>[^\n]{1,80})/,
  /<meta name="?savepage-url"? content="(?<address>https?:\/\/[^"]{1,2000})"/,
  /<!--\s*saved from url=\(\d{4}\)(?<address>https?:\/\/\S{1,2000})\s*-->/,
];
const saveDate = /<meta name="?savepage-date"? content="(?<date>[^"]{1,80})"/;

/** Comments stand at the head, behind nothing longer than a document type. */
const headLength = 20_000;

/** Pictures, fonts and sounds as text: nothing of it is the article's. */
const dataAddress = /\bdata:[\w.+-]{1,80}\/[\w.+-]{1,80}(?:;[\w=.-]{1,80}){0,4};base64,[A-Za-z0-9+/=%]{64,}/g;

/** Styles say nothing, and a saved page carries all of its site's. */
const style = /<style\b[^>]*>[\s\S]*?<\/style>/gi;

/** The address and the day that a saved page names for itself, and the page without its pictures and styles. */
export const parseSavedPage = (text: string): SavedPage => {
  const head = text.slice(0, headLength);
  const found = addresses.map((shape) => shape.exec(head)?.groups).find(Boolean);
  const address = found?.address;
  const date = parseDate(found?.date ?? saveDate.exec(head)?.groups?.date ?? '');
  const isSaved = address !== undefined;
  return {
    text: (isSaved ? text.replace(style, '') : text).replace(dataAddress, 'data:,'),
    ...(address !== undefined && URL.canParse(address) ? { address } : {}),
    ...(date === undefined ? {} : { fetched: date }),
  };
};
