import { readdirSync, readFileSync, realpathSync, statSync } from 'node:fs';
import path from 'node:path';
import chardet from 'chardet';
import iconv from 'iconv-lite';
import { parseHTML } from 'linkedom';
import { parse, serialize } from 'parse5';
import type { Issue } from '../issue.ts';

/** Names in a folder, sorted, and what kept it from being read. */
interface FolderNames {
  names: readonly string[];
  issues: readonly Issue[];
}

/** Notes for people, and what systems leave behind. */
const isNoSeed = (name: string): boolean => /^\.|^(readme|licen[cs]e|notice)\b/i.test(name);

/** Lists a folder of seeds; `file` is its path as the author knows it. A folder that is not there has no names and no Issue. */
export const listFolder = (fullPath: string, file: string): FolderNames => {
  try {
    const names = readdirSync(fullPath).filter((name) => !isNoSeed(name));
    return { names: names.sort(), issues: [] };
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return { names: [], issues: [] };
    const [message, hint] = whyUnreadable(error);
    return { names: [], issues: [{ severity: 'error', code: 'unreadable-folder', file, message, hint }] };
  }
};

/** A decoded file, or in plain words why it could not be decoded. */
type Decoded = { text: string; encoding: string; certain: boolean } | { text?: never; code: string; reason: string; hint: string };

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

/** What a saved page says of itself in its first kilobyte, where browsers look for it. */
const declaredEncoding = (bytes: Uint8Array): string | undefined => {
  // parse5 reads as browsers do and puts every name in small letters.
  const { document } = parseHTML(serialize(parse(iconv.decode(bytes.subarray(0, 1024), 'latin1'))));
  const meta = document.querySelector('meta[charset], meta[http-equiv="content-type" i]');
  return meta?.getAttribute('charset')?.trim() ?? /charset=["']?([\w-]+)/i.exec(meta?.getAttribute('content') ?? '')?.[1];
};

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

/** Larger files are refused: a press text has some kilobytes, a saved page some hundred. */
export const largestFile = 5_000_000;

/** A file's text with `\n` line ends, or nothing where an Issue says why not. */
export interface TextFile {
  text?: string;
  issues: readonly Issue[];
}

/** True where `inner`, links resolved, is inside the folder `outer`. */
const isInside = (outer: string, inner: string): boolean => {
  const way = path.relative(realpathSync(outer), realpathSync(inner));
  return way !== '' && way !== '..' && !way.startsWith(`..${path.sep}`) && !path.isAbsolute(way);
};

/** The system's own word for why, in ours, and what to do. Throws on what is no fault of the file system. */
export const whyUnreadable = (error: unknown): [message: string, hint: string] => {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (typeof code !== 'string') throw error;
  if (code === 'ENOENT') return ['is not there', 'put the file there; where it is a link, mend what it leads to'];
  if (code === 'EACCES' || code === 'EPERM') return ['may not be read by you', 'change its permissions'];
  if (code === 'ENOTDIR') return ['is no folder', 'put a folder of this name there'];
  if (code === 'ELOOP') return ['is a link that leads to itself', 'put a copy of the file there instead of a link'];
  return [`cannot be read: ${code}`, 'see whether another program can open it'];
};

const megabytes = (bytes: number): string => `${(bytes / 1_000_000).toFixed(1)} MB`;

/**
 * Reads one file of the seeds. `file` is its path as the author knows it. Refuses what leads out of
 * `folder`, is no regular file, is too large, is binary or cannot be decoded.
 */
export const readTextFile = (folder: string, fullPath: string, file: string): TextFile => {
  const refused = (code: string, message: string, hint: string): TextFile => ({
    issues: [{ severity: 'error', code, file, message, hint }],
  });
  try {
    if (!isInside(folder, fullPath))
      return refused('outside-the-seeds', 'leads out of the seeds folder', 'put a copy of the file into the folder instead of a link');
    const entry = statSync(fullPath);
    if (entry.isDirectory()) return refused('not-a-file', 'is a folder', 'move its files up into this folder');
    // A pipe would be waited for without end, a device need not have one.
    if (!entry.isFile()) return refused('not-a-file', 'is no regular file', 'put a copy of the text there instead');
    const { size } = entry;
    if (size > largestFile)
      return refused(
        'file-too-large',
        `has ${megabytes(size)}; the limit is ${megabytes(largestFile)}`,
        'keep the text of one article only',
      );
    const decoded = decodeText(readFileSync(fullPath));
    if (decoded.text === undefined) return refused(decoded.code, decoded.reason, decoded.hint);
    const text = decoded.text.replace(/\r\n?/g, '\n');
    if (decoded.certain) return { text, issues: [] };
    const message = `is not UTF-8; it was read as ${decoded.encoding}, judged by its letters`;
    return { text, issues: [{ severity: 'note', code: 'assumed-encoding', file, message, hint: 'save the file as UTF-8 to be sure' }] };
  } catch (error) {
    return refused('unreadable-file', ...whyUnreadable(error));
  }
};
