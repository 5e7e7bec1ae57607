/** Names this way of normalising; written into each article, because every offset depends on it. */
export const normalisation = 'on-record-1';

/**
 * Invisible characters that carry no meaning of their own: soft hyphen, zero-width space, word joiner,
 * byte order mark, marks and overrides of writing direction, object replacement, interlinear notes.
 */
const invisible = /[\u00ad\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff\ufff9-\ufffc]/g;

/** Zero-width joiners are spelling in these scripts, and build emoji; between other letters they are noise. */
const joinable = String.raw`[\p{Script=Arabic}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Gujarati}\p{Script=Kannada}\p{Script=Malayalam}\p{Script=Sinhala}\p{Script=Tamil}\p{Script=Telugu}\p{Extended_Pictographic}\u{1f3fb}-\u{1f3ff}\ufe0f]`;
const strayJoiners = new RegExp(`(?<!${joinable})[\\u200c\\u200d]|[\\u200c\\u200d](?!${joinable})`, 'gu');

const controls = /[\ufffe\uffff]|[^\P{Cc}\t\n]/gu;
const lineEnds = /\r\n?|[\v\f\u0085\u2028\u2029]/g;
const blanks = /[\t\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/g;

/**
 * The one way from a document's characters to the text that offsets, hashes and quotes refer to: Unicode
 * NFC; every kind of line end to `\n`; every kind of space to one space, none at the ends of a line;
 * invisible and control characters out; at most one empty line at a time, none at the ends. Quotation
 * marks and dashes stay as they are. Normalising twice changes nothing.
 */
export const normaliseText = (raw: string): string =>
  raw
    .toWellFormed()
    .replace(lineEnds, '\n')
    .replace(invisible, '')
    .replace(controls, '')
    .replace(strayJoiners, '')
    .replace(blanks, ' ')
    .normalize('NFC')
    .replace(/ {2,}/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .replace(/^[ \n]+|(?<![ \n])[ \n]+$/g, '');
