import { existsSync, mkdirSync } from 'node:fs';
import path from 'node:path';
import { parseOutlets } from '../pipeline/1-seed/parse-registry.ts';
import { readTextFile } from '../pipeline/1-seed/read-text-file.ts';
import { holdFolder } from '../pipeline/6-page/hold-folder.ts';
import type { Issue } from '../pipeline/issue.ts';
import type { Run } from './import-run.ts';
import { readValidators, writeValidators } from './keep-validators.ts';
import { articlesFolder, readKnownArticles } from './known/known-articles.ts';
import { readRefused, refusedFile } from './known/refused-addresses.ts';
import { finishSeeds } from './seed/write-seed.ts';
import { takeSource } from './take-source.ts';

/** What to import, whereto, and through what it speaks. Folders are absolute paths. */
export interface ImportOptions extends Pick<Run, 'fetchAddress' | 'signal' | 'log'> {
  /** What paths in messages and sources are relative to. */
  root: string;
  /** The dossier. */
  to: string;
  /** Addresses, files and folders. */
  sources: readonly string[];
  /** The day that is written beside a refusal, `2026-02-04`. */
  today: string;
  /** Whether an address that was refused before with this code is asked again; none where left out. */
  isAskedAgain?: Run['isAskedAgain'];
}

/** What a run came to. */
export interface ImportReport {
  /** Names of the files written, in order. */
  imported: readonly string[];
  /** How many were there before. */
  leftAlone: number;
  /** Pages of archives that are no articles. */
  passedOver: number;
  /** Addresses that were not asked because an earlier import was refused. */
  notAsked: number;
  issues: readonly Issue[];
  isStopped: boolean;
}

const outletIds = (to: string): readonly string[] => {
  const file = path.join(to, 'outlets.yaml');
  return existsSync(file) ? [...parseOutlets(readTextFile(to, file, file).text ?? '', file).ids] : [];
};

/**
 * Imports everything that the sources hold: each article becomes a document and a sidecar in the dossier's folder of
 * articles. What is there is left alone; what cannot be taken is an Issue, and the rest is imported. Throws FolderBusy
 * where another run imports into the same dossier.
 */
export const importArticles = async ({
  root,
  to,
  sources,
  isAskedAgain = () => false,
  ...speech
}: ImportOptions): Promise<ImportReport> => {
  mkdirSync(to, { recursive: true });
  const folder = articlesFolder(to);
  const release = holdFolder(path.join(to, 'import'));
  try {
    finishSeeds(folder);
    const nameOf = (fullPath: string): string => path.relative(root, fullPath).split(path.sep).join('/') || '.';
    const { refused, issues: ofRefused } = readRefused(to, nameOf(path.join(to, refusedFile)));
    const run: Run = {
      ...speech,
      isAskedAgain,
      refused,
      folder,
      known: readKnownArticles(to, folder),
      outlets: outletIds(to),
      validators: readValidators(to),
      nameOf,
      visited: new Set(),
      used: new Set(),
      issues: [...ofRefused],
      imported: [],
      leftAlone: 0,
      passedOver: 0,
      notAsked: 0,
    };
    for (const source of sources) if (!run.signal.aborted) await takeSource(run, source, root);
    if (run.validators.size > 0) writeValidators(to, run.validators);
    const { imported, leftAlone, passedOver, notAsked, issues, signal } = run;
    return { imported, leftAlone, passedOver, notAsked, issues, isStopped: signal.aborted };
  } finally {
    release();
  }
};
