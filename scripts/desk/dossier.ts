import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { Worker } from 'node:worker_threads';
import type { SiteFolders } from '../command/site-folders.ts';
import type { BuildAnswer, BuildQuestion } from './build.worker.ts';
import { type DeskState, makeDeskState } from './desk-state.ts';

/** A file was changed by somebody else since it was read. */
export class ChangedMeanwhile extends Error {}

/** One file as an edit found it and as it left it; `undefined`: there was none. */
interface Edit {
  file: string;
  before: string | undefined;
  after: string | undefined;
  /** What was done, for the button that takes it back. */
  what: string;
}

/** A dossier at work: what a run makes of it, and its seeds to write. */
export interface Dossier {
  state: () => DeskState;
  /** True while what was written is not built yet. */
  isBuilding: () => boolean;
  /** Why the last run made nothing; undefined where it did. */
  fault: () => string | undefined;
  /** The name in the seeds folder of a file that messages name: `seeds/topics/x.md` -> `topics/x.md`. */
  nameOf: (file: string) => string;
  /** Text of a file of the seeds; undefined where there is none. */
  read: (name: string) => string | undefined;
  /** Changes a file of the seeds in one step and builds anew beside. `change` gets the text as it is now. */
  edit: (name: string, what: string, change: (source: string | undefined) => string) => void;
  /** What `undo` would take back; undefined where there is nothing. */
  lastEdit: () => string | undefined;
  /** Takes the last edit back. Throws ChangedMeanwhile where the file is not as the edit left it. */
  undo: () => void;
  /** Resolves when everything written is built. */
  settle: () => Promise<void>;
  close: () => Promise<void>;
}

const readText = (file: string): string | undefined => (existsSync(file) ? readFileSync(file, 'utf8') : undefined);

/** Whole or not at all: a kill leaves the old text or the new one. */
const writeText = (file: string, text: string | undefined): void => {
  if (text === undefined) {
    rmSync(file, { force: true });
    return;
  }
  mkdirSync(path.dirname(file), { recursive: true });
  const aside = path.join(path.dirname(file), `.${path.basename(file)}.desk`);
  writeFileSync(aside, text);
  renameSync(aside, file);
};

/** Removes what a desk that was killed had written aside and not put in place. */
const clearAside = (seeds: string): void => {
  for (const folder of ['', 'articles', 'examples', 'reviews', 'topics'].map((name) => path.join(seeds, name)))
    for (const name of existsSync(folder) ? readdirSync(folder) : [])
      if (/^\..+\.desk$/u.test(name)) rmSync(path.join(folder, name), { force: true });
};

/** Opens a dossier: reads and builds its content once, and again after each edit. Rejects where the first run makes nothing. */
export const openDossier = async (root: string, folders: SiteFolders): Promise<Dossier> => {
  clearAside(folders.seeds);
  const question: BuildQuestion = { root, seedsDir: folders.seeds, outDir: folders.content, published: folders, cache: folders.cache };
  const worker = new Worker(new URL('./build.worker.ts', import.meta.url));
  const ask = (): Promise<BuildAnswer> =>
    new Promise((resolve, reject) => {
      worker.once('message', resolve);
      worker.once('error', reject);
      worker.postMessage(question);
    });
  const first = await ask();
  if ('fault' in first) {
    await worker.terminate();
    throw new Error(first.fault);
  }
  let state = makeDeskState(first.build);
  let fault: string | undefined;
  let building: Promise<void> | undefined;
  let isStale = false;
  const run = async (): Promise<void> => {
    while (isStale) {
      isStale = false;
      const answer = await ask();
      if ('build' in answer) state = makeDeskState(answer.build);
      fault = 'fault' in answer ? answer.fault : undefined;
    }
  };
  const rebuild = (): void => {
    isStale = true;
    building ??= run().finally(() => {
      building = undefined;
    });
    // Whoever waits for it hears of it; else the next page says it.
    building.catch((error: unknown) => {
      fault = String(error);
    });
  };
  const edits: Edit[] = [];
  const fileOf = (name: string): string => path.join(folders.seeds, name);
  return {
    state: () => state,
    isBuilding: () => building !== undefined,
    fault: () => fault,
    nameOf: (file) => path.relative(folders.seeds, path.resolve(root, file)),
    read: (name) => readText(fileOf(name)),
    edit: (name, what, change) => {
      const file = fileOf(name);
      const before = readText(file);
      const after = change(before);
      if (after === before) return;
      writeText(file, after);
      edits.push({ file, before, after, what });
      rebuild();
    },
    lastEdit: () => edits.at(-1)?.what,
    undo: () => {
      const last = edits.at(-1);
      if (!last) return;
      if (readText(last.file) !== last.after)
        throw new ChangedMeanwhile(`${path.basename(last.file)} has been changed since by another program; undo it there by hand`);
      writeText(last.file, last.before);
      edits.pop();
      rebuild();
    },
    settle: async () => building,
    close: async () => {
      await building;
      await worker.terminate();
    },
  };
};
