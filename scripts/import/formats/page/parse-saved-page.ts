import { parseDate } from '../../../pipeline/2-article/metadata/parse-date.ts';

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

const isBase64 = (code: number): boolean =>
  (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 47 && code <= 57) || code === 43 || code === 61 || code === 37;

/** In characters: shorter ones may be words that somebody writes about. */
const shortest = 64;

/**
 * Pictures, fonts and sounds as text go: nothing of them is the article's. They have megabytes, on which a regular
 * expression runs out of stack, so they are stepped over letter by letter.
 */
const dropPictures = (text: string): string => {
  const mark = ';base64,';
  let out = '';
  let from = 0;
  for (let at = text.indexOf(mark); at !== -1; at = text.indexOf(mark, at + mark.length)) {
    let end = at + mark.length;
    while (isBase64(text.charCodeAt(end))) end += 1;
    const start = at - (/data:[\w.+/;=-]*$/.exec(text.slice(Math.max(from, at - 200), at))?.[0].length ?? 0);
    if (start === at || end - at - mark.length < shortest) continue;
    out += `${text.slice(from, start)}data:,`;
    from = end;
  }
  return out + text.slice(from);
};

/** Styles say nothing, and a saved page carries all of its site's. One that is not closed stays. */
const dropStyles = (text: string): string => {
  const small = text.toLowerCase();
  let out = '';
  let from = 0;
  for (let at = small.indexOf('<style'); at !== -1; at = small.indexOf('<style', from)) {
    const end = small.indexOf('</style>', at);
    if (end === -1 || small.length !== text.length) break;
    out += text.slice(from, at);
    from = end + '</style>'.length;
  }
  return out + text.slice(from);
};

/** The address and the day that a saved page names for itself, and the page without its pictures and styles. */
export const parseSavedPage = (text: string): SavedPage => {
  const head = text.slice(0, headLength);
  const found = addresses.map((shape) => shape.exec(head)?.groups).find(Boolean);
  const address = found?.address;
  const date = parseDate(found?.date ?? saveDate.exec(head)?.groups?.date ?? '');
  const isSaved = address !== undefined;
  return {
    text: dropPictures(isSaved ? dropStyles(text) : text),
    ...(address !== undefined && URL.canParse(address) ? { address } : {}),
    ...(date === undefined ? {} : { fetched: date }),
  };
};
