import type { SiteRecord } from '../models/pages/record.ts';
import { loadCorpus, makeLinking } from './load-corpus.ts';
import { loadLedger } from './load-ledger.ts';
import { loadMentions } from './load-mentions.ts';

/** The dossier with its ledger and addresses, for the models of the pages. */
export const loadRecord = async (): Promise<SiteRecord> => ({
  ...makeLinking(await loadCorpus()),
  ledger: await loadLedger(),
  mentions: await loadMentions(),
});
