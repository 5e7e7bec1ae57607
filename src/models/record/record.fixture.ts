// For tests: the record of a corpus, published under a path.
import { contentCorpus } from '../corpus/content-corpus.fixture.ts';
import type { Corpus } from '../corpus/corpus.ts';
import { buildLedger, type Ledger } from '../ledger/ledger.ts';
import { makeUrls } from '../site/urls.ts';
import { buildRecord, type PublicRecord } from './record.ts';

/** The record of a corpus, by default of the committed content; its databases and frozen graphs are empty, since models have no Node. */
export const recordOf = (corpus: Corpus = contentCorpus(), ledger: Ledger = buildLedger(undefined)): PublicRecord =>
  buildRecord({
    corpus,
    urls: makeUrls('/record/'),
    site: new URL('https://example.org'),
    ledger,
    makeDatabase: () => new Uint8Array(),
    freezeGraph: (_record, { id }) => ({ name: `${id}-frozen`, html: '' }),
  });
