import { buildRecord, type PublicRecord } from '../models/record/record.ts';
import { freezeGraph } from './freeze-graph.ts';
import { loadCorpus } from './load-corpus.ts';
import { loadLedger } from './load-ledger.ts';
import { makeDatabase } from './make-database.ts';
import { urls } from './urls.ts';

const readRecord = (): PublicRecord =>
  buildRecord({
    corpus: loadCorpus(),
    urls,
    site: new URL(import.meta.env.SITE),
    ledger: loadLedger(),
    makeDatabase,
    freezeGraph,
  });

let record: PublicRecord | undefined;

/** The dossier with all that is derived from it, built once for the whole build; in development anew for each page, so that edits show. */
export const loadRecord = (): PublicRecord => {
  if (import.meta.env.DEV) return readRecord();
  record ??= readRecord();
  return record;
};
