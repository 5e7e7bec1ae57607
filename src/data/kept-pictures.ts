import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';

/** Pictures that an earlier build drew, by what is on them: drawing one takes as long as a page. */
export interface KeptPictures {
  /** The picture under a key, drawn where it is not kept, or not whole. */
  get: (key: string, draw: () => Promise<Uint8Array<ArrayBuffer>>) => Promise<Uint8Array<ArrayBuffer>>;
  /** Takes away all but those under these keys. */
  prune: (keys: readonly string[]) => void;
}

/** The last chunk of a PNG file (ISO/IEC 15948, section 11.2.5): without it the file was cut off. */
const ending = Buffer.from([0, 0, 0, 0, 0x49, 0x45, 0x4e, 0x44, 0xae, 0x42, 0x60, 0x82]);

const readWhole = (file: string): Uint8Array<ArrayBuffer> | undefined => {
  try {
    const bytes = readFileSync(file);
    return bytes.subarray(-ending.length).equals(ending) ? new Uint8Array(bytes) : undefined;
  } catch {
    return undefined;
  }
};

/** Opens a folder of PNG files; a folder that is missing, or cannot be written, costs time and nothing else. `version` says how they are drawn. */
export const openKeptPictures = (folder: string, version: string): KeptPictures => {
  const nameOf = (key: string): string => `${createHash('sha256').update(`${version}\n${key}`).digest('hex').slice(0, 32)}.png`;
  return {
    get: async (key, draw) => {
      const file = path.join(folder, nameOf(key));
      const kept = readWhole(file);
      if (kept) return kept;
      const drawn = await draw();
      try {
        mkdirSync(folder, { recursive: true });
        // Two builds may draw at once: a file is there whole or not at all.
        const part = `${file}.${process.pid}`;
        writeFileSync(part, drawn);
        renameSync(part, file);
      } catch (error) {
        if (!(error instanceof Error && 'code' in error)) throw error;
      }
      return drawn;
    },
    prune: (keys) => {
      if (!existsSync(folder) || !statSync(folder).isDirectory()) return;
      const wanted = new Set(keys.map(nameOf));
      for (const name of readdirSync(folder)) if (!wanted.has(name)) rmSync(path.join(folder, name), { force: true });
    },
  };
};
