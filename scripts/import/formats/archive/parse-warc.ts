import zlib from 'node:zlib';
import { WARCParser, type WARCRecord } from 'warcio';
import { edtfDate } from '../../../../src/schema/index.ts';
import type { Issue } from '../../../pipeline/issue.ts';

/** A page that an archive holds, as the server sent it, unpacked. */
export interface ArchivedPage {
  /** One-based number of the record in the file. */
  record: number;
  address: string;
  fetched?: string;
  contentType: string;
  bytes: Uint8Array;
}

/** What an archive holds, and what of it could not be read. */
export interface Archive {
  /** True where the archive itself says which of what it holds are its pages. */
  isListed: boolean;
  pages: readonly ArchivedPage[];
  issues: readonly Issue[];
}

/** Kinds of content that may be articles; pictures, scripts and styles are what an archive is full of. */
const pageTypes = /^(?:text\/html|application\/xhtml\+xml|application\/pdf)\b/i;

/** In bytes: a longer page is passed over. */
const largestPage = 20_000_000;

const pageOf = async (record: WARCRecord, number: number): Promise<ArchivedPage | 'too-large' | undefined> => {
  const { warcType, warcTargetURI: address, warcDate } = record;
  const { httpHeaders } = record;
  if (!address || !/^https?:\/\//i.test(address) || !URL.canParse(address)) return undefined;
  if (warcType !== 'response' && warcType !== 'resource') return undefined;
  const headers = httpHeaders?.headers;
  const contentType = (warcType === 'resource' ? record.warcContentType : headers?.get('content-type')) ?? '';
  if ((warcType === 'response' && String(httpHeaders?.statusCode) !== '200') || !pageTypes.test(contentType)) return undefined;
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const part of record) {
    size += part.length;
    if (size > largestPage) return 'too-large';
    parts.push(part);
  }
  const whole = Buffer.concat(parts);
  // warcio unpacks gzip and chunks; Brotli is left as it came.
  const isBrotli = headers?.get('content-encoding')?.trim().toLowerCase() === 'br';
  const fetched = warcDate?.replace(/\.\d+Z$/, 'Z');
  return {
    record: number,
    address: new URL(address).href,
    contentType,
    bytes: isBrotli ? zlib.brotliDecompressSync(whole, { maxOutputLength: largestPage }) : whole,
    ...(edtfDate.safeParse(fetched).success && fetched !== undefined ? { fetched } : {}),
  };
};

/**
 * The pages of a WARC file (ISO 28500), packed record by record or not. A page that was archived twice is taken as it was
 * the last time. What cannot be read ends the file there; the pages before it are kept.
 */
export const parseWarc = async (bytes: Uint8Array, place: string): Promise<Archive> => {
  const pages = new Map<string, ArchivedPage>();
  const issues: Issue[] = [];
  const report = (number: number, code: string, message: string, hint: string): void => {
    issues.push({ severity: 'error', code, file: `${place}#${number}`, message, hint });
  };
  let number = 0;
  try {
    for await (const record of new WARCParser([bytes])) {
      number += 1;
      if (record.warcType === null || record.warcType === undefined) {
        report(number, 'broken-archive', 'is no record of a WARC file', 'what follows it was read; fetch the archive again for the rest');
        continue;
      }
      const page = await pageOf(record, number);
      if (page === 'too-large') report(number, 'too-large', 'is larger than a page of an article', 'save the page, and import the file');
      else if (page) pages.set(page.address, page);
    }
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    report(
      number + 1,
      'broken-archive',
      `cannot be read further: ${why.slice(0, 200)}`,
      'fetch the archive again; the pages before this are imported',
    );
  }
  return { isListed: false, pages: [...pages.values()], issues };
};
