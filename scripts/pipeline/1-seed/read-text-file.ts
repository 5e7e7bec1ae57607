import { readFileSync, realpathSync, statSync } from 'node:fs';
import path from 'node:path';
import type { Issue } from '../issue.ts';
import { decodeText } from './decode-text.ts';

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
  const refused = (code: string, message: string, hint?: string): TextFile => ({
    issues: [{ severity: 'error', code, file, message, ...(hint === undefined ? {} : { hint }) }],
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
