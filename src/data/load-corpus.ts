import { checkReferences } from '../models/corpus/check-references.ts';
import { buildCorpus, type Corpus, type CorpusParts } from '../models/corpus/corpus.ts';
import { actor, article, outlet, topic } from '../schema/index.ts';
import { loadLedger } from './load-ledger.ts';
import { readList, readPages } from './read-content.ts';

const readCorpus = (): Corpus => {
  const parts: CorpusParts = {
    articles: readPages('articles', article),
    topics: readPages('topics', topic),
    actors: readList('actors', actor),
    outlets: readList('outlets', outlet),
    published: loadLedger().lastUpdated,
  };
  const problems = checkReferences(parts);
  if (problems.length > 0) throw new Error(`the content does not hold together:\n${problems.join('\n')}`);
  return buildCorpus(parts);
};

let corpus: Corpus | undefined;

/** The dossier, read once for the whole build; in development anew for each page, so that edits show. */
export const loadCorpus = (): Corpus => {
  if (import.meta.env.DEV) return readCorpus();
  corpus ??= readCorpus();
  return corpus;
};
