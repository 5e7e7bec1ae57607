import { loadCorpus, makeLinking } from '../data/load-corpus.ts';
import { makeLlmsText } from '../models/exports/twins/llms-text.ts';

/** The guide for programs that read. */
export const GET = async (): Promise<Response> =>
  new Response(makeLlmsText(makeLinking(await loadCorpus())), { headers: { 'Content-Type': 'text/plain; charset=utf-8' } });
