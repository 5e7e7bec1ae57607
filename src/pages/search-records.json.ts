import type { APIRoute } from 'astro';
import { loadRecord } from '../data/load-record.ts';
import { makeSearchVocabulary } from '../models/search/search-vocabulary.ts';

/** Hands the claims, and what questions are read with, to `src/integrations/search-index.ts`, which takes the file out of the built site again. */
export const GET: APIRoute = () => {
  const record = loadRecord();
  return new Response(JSON.stringify({ records: record.searchRecords(), vocabulary: makeSearchVocabulary(record.corpus) }));
};
