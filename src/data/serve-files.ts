import type { SiteFile } from '../models/exports/site-file.ts';
import type { PublicRecord } from '../models/record/record.ts';
import { loadRecord } from './load-record.ts';

/** Serves a list of files from a route `[...file].ts`: one path a file. */
export const serveFiles = (list: (record: PublicRecord) => readonly SiteFile[]) => ({
  getStaticPaths: () => list(loadRecord()).map((file) => ({ params: { file: file.path }, props: { file } })),
  GET: ({ props: { file } }: { props: { file: SiteFile } }): Response => {
    const content = file.make();
    // A copy: the type of what SQLite gives may lie on shared memory, which a response does not take.
    return new Response(typeof content === 'string' ? content : Uint8Array.from(content), { headers: { 'Content-Type': file.type } });
  },
});
