import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { DraftFile } from './make-draft.ts';

/** What became of a file of proposals. */
export type Written = 'written' | 'same' | 'kept';

const asideOf = (file: string): string => path.join(path.dirname(file), `.${path.basename(file)}.new`);

/**
 * Writes the files into a folder, each whole or not at all. One that is there is never written over: it is the `same`, or is
 * `kept` as it is. What a killed run left beside them goes.
 */
export const writeDraft = (folder: string, files: readonly DraftFile[]): readonly { file: string; became: Written }[] =>
  files.map(({ path: name, text }) => {
    const file = path.join(folder, name);
    const aside = asideOf(file);
    rmSync(aside, { force: true });
    if (existsSync(file)) return { file, became: readFileSync(file, 'utf8') === text ? 'same' : 'kept' };
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(aside, text);
    renameSync(aside, file);
    return { file, became: 'written' };
  });
