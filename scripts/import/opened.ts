import { type Bibliography, bibliography } from '../../src/schema/index.ts';
import type { Issue } from '../pipeline/issue.ts';

/** One document that a source holds, before anybody has looked whether it is an article. */
export interface FoundDocument {
  /** Where it came from, as an editor knows it: an address, a file, `talks.warc.gz#3`. */
  place: string;
  /** One-based line of `place` that names it, where that is a list. */
  line?: number;
  format: 'html' | 'txt' | 'md';
  /** Decoded, line ends as `\n`. */
  text: string;
  /** Of the bytes as they were fetched or read, unpacked. */
  sha256: string;
  /** The address at which it stood. */
  address?: string;
  /** When it was fetched, by whoever did: EDTF with a day or a second. */
  fetched?: string;
  /** What the source says of it; a list's word on a page that says nothing itself. */
  meta: Partial<Bibliography>;
  /** True for what an archive holds beside its pages: no fault where it is no article. */
  isIncidental?: boolean;
  /** What an editor wrote beside it. */
  sidecar?: { file: string; text: string };
  /** A name that an editor gave it, without ending; undefined where one is to be made. */
  name?: string;
}

/** An address that a source names, and what the source says of it. */
export interface WantedAddress {
  address: string;
  place: string;
  line?: number;
  meta: Partial<Bibliography>;
  /** Files of a bibliography that hold the page, relative to the folder of the bibliography; the first that is there is read instead of the address. */
  attachments?: readonly string[];
}

/** What was found in a source. */
export interface Opened {
  documents: readonly FoundDocument[];
  addresses: readonly WantedAddress[];
  issues: readonly Issue[];
}

/** A source that could not be opened. */
export const notOpened = (file: string, code: string, message: string, hint: string, line?: number): Opened => ({
  documents: [],
  addresses: [],
  issues: [{ severity: 'error', code, file, message, hint, ...(line === undefined ? {} : { line, column: 1 }) }],
});

/** Bytes of a source and what is known of them. */
export interface SourceBytes {
  place: string;
  bytes: Uint8Array;
  /** Name of the file, or the last part of the address: its ending decides where the bytes do not. */
  name: string;
  /** What a server said: `text/html; charset=utf-8`. */
  contentType?: string;
  address?: string;
  fetched?: string;
  meta: Partial<Bibliography>;
  line?: number;
  isIncidental?: boolean;
}

/** In characters. A headline beyond is none. */
const longestValue = 1000;

/** What a list says of a page, as far as it fits the schema. */
export const toMeta = (
  values: Partial<Record<'title' | 'byline' | 'published' | 'accessed' | 'language' | 'url', string | undefined>>,
): Partial<Bibliography> =>
  Object.fromEntries(
    Object.entries(values).filter(
      ([field, value]) => value && value.length <= longestValue && Reflect.get(bibliography.shape, field).safeParse(value).success,
    ),
  );
