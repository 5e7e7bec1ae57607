/** What a source can be. */
export type Kind =
  | 'gzip'
  | 'zip'
  | 'pdf'
  | 'warc'
  | 'mhtml'
  | 'feed'
  | 'sitemap'
  | 'csl-json'
  | 'bibtex'
  | 'ris'
  | 'address-list'
  | 'html'
  | 'md'
  | 'txt';

const startsWith = (bytes: Uint8Array, ...start: readonly number[]): boolean => start.every((byte, index) => bytes[index] === byte);

/** As much as decides; a page may have a long comment at its head. */
const headLength = 4096;

/** By the first bytes, whatever a name or a server says. */
const magic = (bytes: Uint8Array): Kind | undefined => {
  if (startsWith(bytes, 0x1f, 0x8b)) return 'gzip';
  if (startsWith(bytes, 0x50, 0x4b, 0x03, 0x04)) return 'zip';
  if (startsWith(bytes, 0x25, 0x50, 0x44, 0x46, 0x2d)) return 'pdf';
  return startsWith(bytes, 0x57, 0x41, 0x52, 0x43, 0x2f) ? 'warc' : undefined;
};

/** By the first words. XML says what it is in the name of its first element. */
const shapes: readonly [Kind, RegExp][] = [
  ['feed', /^(?:\s*<(?:\?|!--)[^>]*>)*\s*<(?:rss|feed|rdf:RDF)[\s>]/],
  ['sitemap', /^(?:\s*<(?:\?|!--)[^>]*>)*\s*<(?:urlset|sitemapindex)[\s>]/],
  ['mhtml', /^(?:[\w-]+:[^\n]*\n(?:[ \t][^\n]*\n)*){0,40}?content-type:\s*multipart\/related/i],
  ['html', /<(?:!doctype html|html|head|body)[\s>]/i],
  ['feed', /^\s*\{[\s\S]*"version"\s*:\s*"https?:\/\/jsonfeed\.org/],
  ['csl-json', /^\s*(?:\[\s*)?\{[\s\S]*"(?:type|URL|id)"\s*:/],
  ['ris', /^\s*TY {2}- /],
  ['bibtex', /^(?:\s*%[^\n]*\n)*\s*@[A-Za-z]+\s*[{(]/],
];

const endings: readonly [Kind, RegExp][] = [
  ['address-list', /\.(?:csv|tsv)$/i],
  ['bibtex', /\.bib$/i],
  ['ris', /\.ris$/i],
  ['csl-json', /\.json$/i],
  ['md', /\.md$/i],
  ['html', /\.x?html?$/i],
  ['mhtml', /\.mht(?:ml)?$/i],
];

/** One web address a line, and nothing else but empty lines. */
const isAddressList = (head: string): boolean => {
  const lines = head.split('\n').filter((line) => line.trim() !== '');
  // The last line may be cut off by the length of the head; it begins as an address all the same.
  return lines.length > 0 && lines.every((line) => /^\s*https?:\/\/\S+\s*$/.test(line));
};

/**
 * What the bytes are: first by themselves, then by the ending of their name, then by what a server says. Undefined where
 * nothing tells.
 */
export const sniff = (bytes: Uint8Array, name: string, contentType = ''): Kind | undefined => {
  const certain = magic(bytes);
  if (certain) return certain;
  const head = Buffer.from(bytes.subarray(0, headLength))
    .toString('latin1')
    .replace(/^\u00ef\u00bb\u00bf/, '')
    .replace(/\r\n?/g, '\n');
  const byEnding = endings.find(([, ending]) => ending.test(name))?.[0];
  // A table and a Markdown text may speak of anything in their first lines.
  if (byEnding === 'address-list' || byEnding === 'md') return byEnding;
  const byShape = shapes.find(([, shape]) => shape.test(head))?.[0];
  if (byShape) return byShape;
  if (byEnding) return byEnding;
  if (isAddressList(head)) return 'address-list';
  if (/\.txt$/i.test(name) || /^text\/plain/i.test(contentType)) return 'txt';
  return /^text\/html|^application\/xhtml/i.test(contentType) ? 'html' : undefined;
};
