import { getCollection } from 'astro:content';
import { checkReferences } from '../models/corpus/check-references.ts';
import { buildCorpus, type Corpus, type CorpusParts } from '../models/corpus/corpus.ts';
import { loadLedger } from './load-ledger.ts';

/** The data of entries; throws where an entry's own id is not the one that its file's name gives. */
const dataOf = <Data extends { id: string }>(entries: readonly { id: string; collection: string; data: Data }[]): Data[] =>
  entries.map(({ id, collection, data }) => {
    if (data.id !== id) throw new Error(`content/${collection}: the entry "${id}" calls itself "${data.id}"`);
    return data;
  });

const readCorpus = async (): Promise<Corpus> => {
  const parts: CorpusParts = {
    articles: dataOf(await getCollection('articles')),
    topics: dataOf(await getCollection('topics')),
    actors: dataOf(await getCollection('actors')),
    outlets: dataOf(await getCollection('outlets')),
    published: (await loadLedger()).lastUpdated,
  };
  const problems = checkReferences(parts);
  if (problems.length > 0) throw new Error(`the content does not hold together:\n${problems.join('\n')}`);
  return buildCorpus(parts);
};

let corpus: Promise<Corpus> | undefined;

/** The dossier, read once for the whole build; in development anew for each page, so that edits show. */
export const loadCorpus = (): Promise<Corpus> => {
  if (import.meta.env.DEV) return readCorpus();
  corpus ??= readCorpus();
  return corpus;
};
