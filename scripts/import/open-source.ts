import { createHash } from 'node:crypto';
import zlib from 'node:zlib';
import { largestFile } from '../pipeline/1-seed/read-text-file.ts';
import type { Issue } from '../pipeline/issue.ts';
import type { Archive } from './formats/archive/parse-warc.ts';
import { type DecodedBody, decodeBody } from './formats/page/decode.ts';
import { type Kind, sniff } from './formats/sniff.ts';
import { type FoundDocument, notOpened, type Opened, type SourceBytes } from './opened.ts';

/** In bytes, unpacked. */
const largestUnpacked = 50_000_000;

const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** What no text has, and what would make the pipeline take it for something else than a text. */
const strange = /(?![\t\n\f])\p{Cc}/gu;

/** One document of a source, or why there is none: too long even without its pictures. */
const oneDocument = (source: SourceBytes, format: FoundDocument['format'], text: string, more: Partial<FoundDocument> = {}): Opened => {
  const { place, bytes, meta } = source;
  if (Buffer.byteLength(text) > largestFile)
    return notOpened(place, 'too-large', 'is too large for the page of an article', 'save the text of the article alone', source.line);
  const document: FoundDocument = {
    place,
    format,
    text: text.toWellFormed().replace(strange, ''),
    sha256: sha256(bytes),
    meta,
    ...(source.line === undefined ? {} : { line: source.line }),
    ...(source.address === undefined ? {} : { address: source.address }),
    ...(source.fetched === undefined ? {} : { fetched: source.fetched }),
    ...(source.isIncidental ? { isIncidental: true } : {}),
  };
  // What the source knows of itself is known better where it was fetched just now.
  return { documents: [{ ...more, ...document }], addresses: [], issues: [] };
};

const openHtml = async (source: SourceBytes, text: string): Promise<Opened> => {
  const { parseSavedPage } = await import('./formats/page/parse-saved-page.ts');
  const { text: page, ...saved } = parseSavedPage(text);
  return oneDocument(source, 'html', page, saved);
};

const openMhtml = async (source: SourceBytes): Promise<Opened> => {
  const { parseMhtml } = await import('./formats/page/parse-mhtml.ts');
  const page = parseMhtml(source.bytes);
  if (!page)
    return notOpened(
      source.place,
      'unreadable-mhtml',
      'holds no page that can be read',
      'save the page again, as one HTML file',
      source.line,
    );
  const { parseSavedPage } = await import('./formats/page/parse-saved-page.ts');
  const { text, ...saved } = page;
  return oneDocument(source, 'html', parseSavedPage(text).text, saved);
};

const openPdf = async (source: SourceBytes): Promise<Opened> => {
  const { parsePdf } = await import('./formats/pdf/parse-pdf.ts');
  const page = await parsePdf(source.bytes);
  if (page.text === undefined) return notOpened(source.place, 'unreadable-pdf', page.reason, page.hint, source.line);
  const title = source.meta.title ?? page.title;
  const opened = oneDocument({ ...source, meta: { ...source.meta, ...(title === undefined ? {} : { title }) } }, 'txt', page.text);
  const note = (code: string, message: string, hint: string): Issue => ({ severity: 'note', code, file: source.place, message, hint });
  const lost = page.text.split('\ufffd').length - 1;
  const notes = [
    ...(page.left === 0 ? [] : [note('long-pdf', `${page.left} more pages were not read`, 'import the article’s pages alone')]),
    ...(lost === 0
      ? []
      : [note('lost-letters', `does not say which letters ${lost} of its signs are; they stand as �`, 'put them right in the text')]),
  ];
  return { ...opened, issues: [...opened.issues, ...notes] };
};

/** Each page of an archive, opened as if it had come from its address. */
const openPages = async (source: SourceBytes, archive: Archive): Promise<Opened> => {
  const opened: Opened[] = [{ documents: [], addresses: [], issues: archive.issues }];
  for (const { record, address, contentType, bytes, ...more } of archive.pages) {
    const page: SourceBytes = {
      ...more,
      place: `${source.place}#${record}`,
      bytes,
      name: new URL(address).pathname,
      contentType,
      address,
      meta: {},
      isIncidental: !archive.isListed,
    };
    const kind = sniff(bytes, page.name, contentType);
    if (kind === 'html' || kind === 'pdf') opened.push(await openSource(page));
  }
  const all: Opened = {
    documents: opened.flatMap(({ documents }) => documents),
    addresses: [],
    issues: opened.flatMap(({ issues }) => issues),
  };
  return all.documents.length > 0 || all.issues.length > 0
    ? all
    : notOpened(source.place, 'empty-archive', 'holds no page', 'see whether the archive was finished');
};

const gunzip = async (source: SourceBytes): Promise<Opened> => {
  const name = source.name.replace(/\.gz$/i, '');
  const { parseWarc } = await import('./formats/archive/parse-warc.ts');
  // Unpacked record by record: an archive may be large.
  if (/\.warc$/i.test(name)) return openPages(source, await parseWarc(source.bytes, source.place));
  let bytes: Buffer;
  try {
    bytes = zlib.gunzipSync(source.bytes, { maxOutputLength: largestUnpacked });
  } catch (error) {
    const isLong = error instanceof RangeError;
    return notOpened(
      source.place,
      isLong ? 'too-large' : 'broken-file',
      isLong ? 'is larger than 50 MB unpacked' : 'cannot be unpacked',
      'unpack it, and import what is in it',
      source.line,
    );
  }
  if (sniff(bytes, name) === 'gzip')
    return notOpened(source.place, 'packed-twice', 'is packed more than once', 'unpack it, and import what is in it', source.line);
  return openSource({ ...source, bytes, name });
};

const openZip = async (source: SourceBytes): Promise<Opened> => {
  const { parseWacz } = await import('./formats/archive/parse-wacz.ts');
  const archive = await parseWacz(source.bytes, source.place);
  return archive
    ? openPages(source, archive)
    : notOpened(source.place, 'no-archive', 'is a zip without a web archive in it', 'unpack it, and import the folder', source.line);
};

/** Kinds that are text, decoded before they are opened. */
const openText: Readonly<Partial<Record<Kind, (source: SourceBytes, text: string) => Promise<Opened>>>> = {
  html: openHtml,
  md: async (source, text) => oneDocument(source, 'md', text),
  txt: async (source, text) => oneDocument(source, 'txt', text),
  feed: async ({ place, address }, text) => (await import('./formats/list/parse-feed.ts')).parseFeed(text, place, address),
  sitemap: async ({ place, address }, text) => (await import('./formats/list/parse-sitemap.ts')).parseSitemap(text, place, address),
  'address-list': async ({ place }, text) => (await import('./formats/list/parse-address-list.ts')).parseAddressList(text, place),
  'csl-json': async ({ place }, text) => (await import('./formats/bibliography/parse-csl-json.ts')).parseCslJson(text, place),
  bibtex: async ({ place }, text) => (await import('./formats/bibliography/parse-bibtex.ts')).parseBibtex(text, place),
  ris: async ({ place }, text) => (await import('./formats/bibliography/parse-ris.ts')).parseRis(text, place),
};

const openBytes: Readonly<Partial<Record<Kind, (source: SourceBytes) => Promise<Opened>>>> = {
  gzip: gunzip,
  zip: openZip,
  pdf: openPdf,
  mhtml: openMhtml,
  warc: async (source) => openPages(source, await (await import('./formats/archive/parse-warc.ts')).parseWarc(source.bytes, source.place)),
};

/**
 * What a source holds: documents, addresses, or why neither. What it is, is told by its bytes before its name. Each format's
 * reader is loaded when the first source needs it.
 */
export const openSource = async (source: SourceBytes): Promise<Opened> => {
  const { place, bytes, name, contentType, line } = source;
  const kind = sniff(bytes, name, contentType);
  if (kind === undefined)
    return notOpened(
      place,
      'unknown-format',
      'is nothing that an article can be read from',
      'pages, texts, PDF, feeds, sitemaps, archives, bibliographies and tables of addresses are read',
      line,
    );
  const open = openBytes[kind];
  if (open) return open(source);
  const decoded: DecodedBody = decodeBody(bytes, contentType);
  if (decoded.text === undefined) return notOpened(place, 'unreadable-text', decoded.reason, decoded.hint, line);
  const read = openText[kind];
  if (!read) throw new Error(`unknown kind: ${kind}`);
  return read(source, decoded.text);
};
