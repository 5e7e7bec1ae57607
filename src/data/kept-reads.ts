import { createHash } from 'node:crypto';
import { deserialize, serialize } from 'node:v8';
import { digestOf } from './digest.ts';
import type { Kept } from './kept.ts';
import { type Reads, readAgain } from './trace.ts';

/** What a page was made from: everything that was read of the record, a digest of what all that held, and the key of the page. */
interface Noted {
  reads: readonly string[];
  digest: string;
  key: string;
}

/**
 * Keeps for each page what of `root` it was made from, so that a later build knows the page's key without making it: where all that was
 * read holds what it held, making the page would read the same again and give the same.
 */
export const makeKeptReads = (kept: Kept, root: object) => {
  const known = new Map<string, string>();
  const digestRead = (read: string): string => {
    const digest = known.get(read) ?? digestOf(readAgain(root, read));
    known.set(read, digest);
    return digest;
  };
  const digestAll = (reads: readonly string[]): string => {
    const hash = createHash('sha256');
    for (const read of reads) hash.update(`${digestRead(read)}\n`);
    return hash.digest('hex');
  };
  const isAsNoted = ({ reads, digest }: Noted): boolean => {
    try {
      return digestAll(reads) === digest;
    } catch {
      // What was read is not there any more.
      return false;
    }
  };
  /** A page is known by its name and what it is given beside the record. */
  const nameOf = (name: string, given: unknown): string => `${name}\n${digestOf(given)}`;
  return {
    /** The key of a page, where it would be made from the same again. */
    findKey: (name: string, given: unknown): string | undefined => {
      const bytes = kept.find(nameOf(name, given));
      if (!bytes) return undefined;
      const noted: Noted = deserialize(bytes);
      return isAsNoted(noted) ? noted.key : undefined;
    },
    /** Throws where something that was read cannot be told apart from another. */
    note: (name: string, given: unknown, read: Reads, key: string): void => {
      const reads = [...read];
      const noted: Noted = { reads, digest: digestAll(reads), key };
      kept.keep(nameOf(name, given), serialize(noted));
    },
  };
};
