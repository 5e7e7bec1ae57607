import type { APIRoute } from 'astro';
import { loadRecord } from '../data/load-record.ts';
import { makeSearchRecords } from '../models/search/search-records.ts';

/** Hands the claims to `src/integrations/search-index.ts`, which takes the file out of the built site again. */
export const GET: APIRoute = async () => new Response(JSON.stringify(makeSearchRecords(await loadRecord())));
