import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { DraftFile } from './make-draft.ts';

/** What became of a file of proposals. */
export type Written = 'written' | 'same' | 'kept';

/** Writes the files into a folder. One that is there is never written over: it is the `same`, or is `kept` as it is. */
export const writeDraft = (folder: string, files: readonly DraftFile[]): readonly { file: string; became: Written }[] =>
  files.map(({ path: name, text }) => {
    const file = path.join(folder, name);
    if (existsSync(file)) return { file, became: readFileSync(file, 'utf8') === text ? 'same' : 'kept' };
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, text, { flag: 'wx' });
    return { file, became: 'written' };
  });
