import { decodeText } from '../../../pipeline/1-seed/read-text-file.ts';

/** A text, or in plain words why there is none. */
export type DecodedBody = { text: string } | { text?: never; reason: string; hint: string };

const decodeAs = (bytes: Uint8Array, label: string): string | undefined => {
  try {
    return new TextDecoder(label, { fatal: true }).decode(bytes);
  } catch {
    // A label that the Encoding Standard does not know, or bytes that are not in it.
    return undefined;
  }
};

/** The name in `text/html; charset="windows-1251"`, or in the declaration of XML. */
const declared = (bytes: Uint8Array, contentType: string): string | undefined =>
  /charset\s*=\s*["']?([\w:.-]+)/i.exec(contentType)?.[1] ??
  /^\s*<\?xml[^>]{0,100}encoding\s*=\s*["']([\w.-]+)/.exec(Buffer.from(bytes.subarray(0, 200)).toString('latin1'))?.[1];

const hasUtf8Letters = (bytes: Uint8Array): boolean => bytes.some((byte) => byte >= 0x80) && decodeAs(bytes, 'utf-8') !== undefined;

/**
 * Bytes to text with `\n` line ends. What is UTF-8 beyond doubt is read as that, whatever a server says; then what the
 * server or an XML declaration says, then what a page says of itself, then a guess. Never replaces what it cannot read.
 */
export const decodeBody = (bytes: Uint8Array, contentType = ''): DecodedBody => {
  const label = declared(bytes, contentType);
  const told = label === undefined || /^utf-?8$/i.test(label) || hasUtf8Letters(bytes) ? undefined : decodeAs(bytes, label);
  const decoded = told === undefined ? decodeText(bytes) : { text: told };
  if (decoded.text === undefined) return { reason: decoded.reason, hint: decoded.hint };
  return { text: decoded.text.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n') };
};
