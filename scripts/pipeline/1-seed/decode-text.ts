import chardet from 'chardet';
import iconv from 'iconv-lite';

/** A decoded file, or in plain words why it could not be decoded. */
export type Decoded = { text: string; encoding: string; certain: boolean } | { text?: never; code: string; reason: string; hint: string };

const marks: readonly [encoding: string, bytes: readonly number[]][] = [
  ['UTF-8', [0xef, 0xbb, 0xbf]],
  ['UTF-16LE', [0xff, 0xfe]],
  ['UTF-16BE', [0xfe, 0xff]],
];

const saveAsUtf8 = 'save the file as UTF-8';
const undecidable = (reason: string): Decoded => ({ code: 'unknown-encoding', reason, hint: saveAsUtf8 });

const decodeUtf8 = (bytes: Uint8Array): string | undefined => {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
};

/** Text has no NUL and hardly any other control characters; pictures, archives and PDF files do. */
const isBinary = (bytes: Uint8Array): boolean => {
  let controls = 0;
  for (const byte of bytes) {
    if (byte === 0) return true;
    if (byte < 32 && byte !== 9 && byte !== 10 && byte !== 12 && byte !== 13 && byte !== 27) controls += 1;
  }
  return controls > bytes.length / 100;
};

/** What a saved page says of itself in its first kilobyte. */
const declaredEncoding = (bytes: Uint8Array): string | undefined =>
  /<meta[^>]+charset=["']?([\w-]+)/i.exec(iconv.decode(bytes.subarray(0, 1024), 'latin1'))?.[1];

/** The larger of two encodings that agree on every letter: the first pair as browsers do (WHATWG Encoding Standard, section 4.2). */
const widest = (encoding: string): string => {
  if (/^(iso-8859-1|latin1|us-ascii|ascii)$/i.test(encoding)) return 'windows-1252';
  return /^koi8-r$/i.test(encoding) ? 'koi8-u' : encoding;
};

const decodeAs = (bytes: Uint8Array, name: string, certain: boolean): Decoded => {
  const encoding = widest(name);
  if (!iconv.encodingExists(encoding)) return undecidable(`is in an encoding that is not known here: ${name}`);
  const text = iconv.decode(bytes, encoding);
  if (/[\ufffd\u0080-\u009f]/.test(text)) return undecidable(`is neither UTF-8 nor ${encoding}, which it looks most like`);
  return { text, encoding, certain };
};

/** chardet's confidence, from 0 to 100, under which its best guess is no better than another. */
const leastConfidence = 20;

/**
 * Bytes to text: a byte order mark, then strict UTF-8, then what a saved page declares, then a guess
 * from the letters' frequencies (`certain: false`). Never replaces what it cannot read by `�`.
 */
export const decodeText = (bytes: Uint8Array): Decoded => {
  const mark = marks.find(([, start]) => start.every((byte, index) => bytes[index] === byte));
  if (mark) return decodeAs(bytes.subarray(mark[1].length), mark[0], true);
  if (isBinary(bytes)) return { code: 'binary-file', reason: 'is not a text file', hint: 'seeds are .md, .txt or .html files' };
  const utf8 = decodeUtf8(bytes);
  if (utf8 !== undefined) return { text: utf8, encoding: 'UTF-8', certain: true };
  const declared = declaredEncoding(bytes);
  if (declared !== undefined && !/^utf-?8$/i.test(declared)) return decodeAs(bytes, declared, true);
  const guesses = chardet.analyse(bytes).filter(({ name }) => !/^(utf|ascii)/i.test(name));
  const best = guesses[0]?.confidence ?? 0;
  if (best < leastConfidence) return undecidable('is not UTF-8, and its encoding cannot be told from its letters');
  const readings = guesses.filter(({ confidence }) => confidence === best).map(({ name }) => decodeAs(bytes, name, false));
  const [first, ...others] = readings;
  if (first === undefined || others.some((other) => other.text !== first.text))
    return undecidable('is not UTF-8, and two other encodings are equally likely');
  return first;
};
