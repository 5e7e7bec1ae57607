import type { SiteFile } from '../models/exports/site-file.ts';
import type { Ledger } from '../models/ledger/ledger.ts';
import type { Linking } from '../models/pages/structured-data.ts';
import { loadCorpus, makeLinking } from './load-corpus.ts';
import { loadLedger } from './load-ledger.ts';

/** Serves a list of files from a route `[...file].ts`: one path a file. */
export const serveFiles = (list: (linking: Linking, ledger: Ledger) => readonly SiteFile[]) => ({
  getStaticPaths: async () =>
    list(makeLinking(await loadCorpus()), await loadLedger()).map((file) => ({ params: { file: file.path }, props: { file } })),
  GET: ({ props: { file } }: { props: { file: SiteFile } }): Response => {
    const content = file.make();
    // A copy: the type of what SQLite gives may lie on shared memory, which a response does not take.
    return new Response(typeof content === 'string' ? content : Uint8Array.from(content), { headers: { 'Content-Type': file.type } });
  },
});
