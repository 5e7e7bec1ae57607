/** MIME types of what the site offers besides pages, by the ending of the file's name. */
export const mimeTypes = {
  json: 'application/json; charset=utf-8',
  ndjson: 'application/x-ndjson; charset=utf-8',
  csv: 'text/csv; charset=utf-8; header=present',
  sqlite: 'application/vnd.sqlite3',
  graphml: 'application/graphml+xml; charset=utf-8',
  gexf: 'application/gexf+xml; charset=utf-8',
  schema: 'application/schema+json; charset=utf-8',
  annotation: 'application/ld+json; profile="http://www.w3.org/ns/anno.jsonld"; charset=utf-8',
  atom: 'application/atom+xml; charset=utf-8',
  feed: 'application/feed+json; charset=utf-8',
  md: 'text/markdown; charset=utf-8',
  xml: 'application/xml; charset=utf-8',
} as const;

/** A file of the built site that is no page. */
export interface SiteFile {
  /** Below the folder that serves it, without a slash at the start: `topics/x/claims.csv`. */
  path: string;
  /** MIME type, with the character set where it is text. */
  type: string;
  /** Its content; made on the first call and kept. */
  make: () => string | Uint8Array;
}

/** Makes a value on the first call and keeps it. */
export const once = <Value>(make: () => Value): (() => Value) => {
  let kept: { value: Value } | undefined;
  return () => {
    kept ??= { value: make() };
    return kept.value;
  };
};

/** Length in bytes, as it will lie on the disk. */
export const sizeOf = (file: SiteFile): number => {
  const content = file.make();
  return typeof content === 'string' ? new TextEncoder().encode(content).length : content.length;
};

/** "980 bytes", "12 KB", "3.4 MB"; in thousands, as file managers count. */
export const sizeInWords = (bytes: number): string => {
  if (bytes < 1000) return `${bytes} bytes`;
  // What rounds to a thousand of them is one of the next.
  if (bytes < 999_500) return `${Math.round(bytes / 1000)} KB`;
  return `${(bytes / 1_000_000).toFixed(1)} MB`;
};
