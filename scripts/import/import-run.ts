import path from 'node:path';
import { failedArticle, type Issue } from '../pipeline/issue.ts';
import type { Fetched, Validators } from './fetch/make-fetcher.ts';
import type { KnownArticles } from './known/known-articles.ts';
import type { RefusedAddresses } from './known/refused-addresses.ts';
import { openSource } from './open-source.ts';
import type { FoundDocument, Opened, SourceBytes } from './opened.ts';
import { writeSeed } from './seed/write-seed.ts';
import { type Taken, takeDocument } from './take-document.ts';

/** One run: what it knows, through what it speaks, and what it has come to so far. */
export interface Run {
  /** Folder of the articles. */
  folder: string;
  known: KnownArticles;
  /** Ids of the dossier's outlets. */
  outlets: readonly string[];
  validators: Map<string, Validators>;
  refused: RefusedAddresses;
  /** Whether an address that was refused with this code is asked again. */
  isAskedAgain: (code: string) => boolean;
  /** The day of this run, `2026-02-04`. */
  today: string;
  fetchAddress: (address: string, validators?: Validators) => Promise<Fetched>;
  /** A path as an editor knows it. */
  nameOf: (fullPath: string) => string;
  signal: AbortSignal;
  log: (line: string) => void;
  /** Addresses that were asked for, and files that were read. */
  visited: Set<string>;
  used: Set<string>;
  issues: Issue[];
  /** Names of the files written, in order. */
  imported: string[];
  leftAlone: number;
  passedOver: number;
  /** How many addresses were not asked because they were refused before. */
  notAsked: number;
}

/** Adds a fault, at a line where there is one. */
export const reportFault = (run: Run, file: string, code: string, message: string, hint: string, line?: number): void => {
  run.issues.push({ severity: 'error', code, file, ...(line === undefined ? {} : { line, column: 1 }), message, hint });
};

/** Says that something is in the dossier already. */
export const leaveAlone = (run: Run, what: string, name: string, by: string): void => {
  run.leftAlone += 1;
  run.log(`left alone   ${run.nameOf(path.join(run.folder, name))}: ${what} is there by its ${by}`);
};

/** Opens a source. What the program itself fails on is an Issue of that source, and the rest is imported. */
export const openSafely = (source: SourceBytes): Promise<Opened> =>
  openSource(source).catch((error: unknown) => ({ documents: [], addresses: [], issues: [failedArticle(source.place, error)] }));

const decide = ({ known, outlets }: Run, document: FoundDocument, asked: string | undefined): Taken => {
  try {
    return takeDocument(document, known, outlets, asked);
  } catch (error) {
    return { kind: 'refused', issues: [failedArticle(document.place, error)] };
  }
};

/** Decides about a document and writes it where it is new; true where it, or its like, is in the dossier afterwards. */
export const keepDocument = (run: Run, document: FoundDocument, asked?: string): boolean => {
  const taken = decide(run, document, asked);
  if (taken.kind === 'passed-over') run.passedOver += 1;
  else if (taken.kind === 'known') leaveAlone(run, document.place, taken.name, taken.by);
  else run.issues.push(...taken.issues);
  if (taken.kind === 'seed') {
    const name = writeSeed(run.folder, taken.seed);
    run.known.add({ name, addresses: taken.addresses, words: taken.record.words });
    run.imported.push(name);
    run.log(`imported     ${run.nameOf(path.join(run.folder, name))}  ${taken.address}`);
  }
  return taken.kind !== 'refused';
};
