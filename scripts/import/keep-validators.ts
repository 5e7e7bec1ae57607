import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import type { Validators } from './fetch/make-fetcher.ts';

/** What servers said of the feeds and sitemaps that were read to their end, by address. */
const schema = z.record(z.string(), z.strictObject({ etag: z.string().optional(), modified: z.string().optional() }));

/** A name with a dot at its start is no seed. Without the file everything is asked for anew, and nothing is lost. */
const fileIn = (dossier: string): string => path.join(dossier, '.import.json');

/** Reads what was kept; nothing where the file is not there or is none of ours. */
export const readValidators = (dossier: string): Map<string, Validators> => {
  try {
    return new Map(Object.entries(schema.parse(JSON.parse(readFileSync(fileIn(dossier), 'utf8')))));
  } catch {
    return new Map();
  }
};

/** Writes it as a whole, sorted by address. */
export const writeValidators = (dossier: string, validators: ReadonlyMap<string, Validators>): void => {
  const sorted = [...validators].sort(([a], [b]) => (a < b ? -1 : 1));
  const aside = `${fileIn(dossier)}.new`;
  writeFileSync(aside, `${JSON.stringify(Object.fromEntries(sorted), undefined, 2)}\n`);
  renameSync(aside, fileIn(dossier));
};
