import { buildRecord, type PublicRecord } from '../models/record/record.ts';
import { freezeGraph } from './freeze-graph.ts';
import { loadCorpus } from './load-corpus.ts';
import { loadLedger } from './load-ledger.ts';
import { makeDatabase } from './make-database.ts';
import { urls } from './urls.ts';

const readRecord = async (): Promise<PublicRecord> =>
  buildRecord({
    corpus: await loadCorpus(),
    urls,
    site: new URL(import.meta.env.SITE),
    ledger: await loadLedger(),
    makeDatabase,
    freezeGraph,
  });

let record: Promise<PublicRecord> | undefined;

/** The dossier with all that is derived from it, built once for the whole build; in development anew for each page, so that edits show. */
export const loadRecord = (): Promise<PublicRecord> => {
  if (import.meta.env.DEV) return readRecord();
  record ??= readRecord();
  return record;
};
