import { loadRecord } from '../data/load-record.ts';
import { makeLlmsText } from '../models/exports/twins/llms-text.ts';

/** The guide for programs that read. */
export const GET = (): Response => new Response(makeLlmsText(loadRecord()), { headers: { 'Content-Type': 'text/plain; charset=utf-8' } });
