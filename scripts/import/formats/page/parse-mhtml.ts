import { parse } from 'mhtml-to-html';
import { parseDate } from '../../../pipeline/2-article/metadata/parse-date.ts';

/** The page that an MHTML file (RFC 2557) holds, without its frames and pictures. */
export interface MhtmlPage {
  text: string;
  address?: string;
  fetched?: string;
}

/** The reader's time grows with the square of the depth; a page, its frames and theirs have a few containers. */
const mostContainers = 20;
const container = /^content-type:[ \t]*multipart\//gim;

/** Reads the page, decoded as its parts declare; undefined where there is none. */
export const parseMhtml = (bytes: Uint8Array): MhtmlPage | undefined => {
  if ((Buffer.from(bytes).toString('latin1').match(container)?.length ?? 0) > mostContainers) return undefined;
  let saved: ReturnType<typeof parse>;
  try {
    saved = parse(bytes);
  } catch {
    // A file that nests itself, or none at all.
    return undefined;
  }
  const page = saved.index === undefined ? undefined : saved.resources[saved.index];
  if (page === undefined || page.transferEncoding === 'base64' || !/html/i.test(page.contentType ?? '')) return undefined;
  const address = [saved.headers['snapshot-content-location'], saved.headers['content-location'], page.id].find(
    (candidate) => candidate !== undefined && /^https?:\/\//i.test(candidate) && URL.canParse(candidate),
  );
  const date = parseDate(saved.headers.date ?? '');
  return {
    text: page.data.replace(/\r\n?/g, '\n'),
    ...(address === undefined ? {} : { address }),
    ...(date === undefined ? {} : { fetched: date }),
  };
};
